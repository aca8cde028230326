# `make run` and `make test` set up what they need; everything else stands on them.
SHELL := /bin/sh
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
RELEASE := .build-release
SWIFT_RELEASE := TRADEWIRE_STATIC=1 swift build -c release --static-swift-stdlib --scratch-path $(RELEASE)
RELEASE_BIN := $(RELEASE)/release

.PHONY: run demo test lint format release bench fuzz install clean

run: release ## Build, then show the product on its own demo feeds, without network
	@scripts/demo $(RELEASE_BIN)

demo: run

release:
	@scripts/setup run
	$(SWIFT_RELEASE) --product tradewired
	$(SWIFT_RELEASE) --product tradewire

test: ## Build and run every check
	@scripts/setup test
	swift build --build-tests
	@$(MAKE) --no-print-directory lint
	swift test --skip-build

lint: ## Formatting, imports, units
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	scripts/check-imports
	scripts/embed-lexicon --check
	scripts/check-units.sh

eval: ## Precision and recall of the analysis on our own labelled passages
	swift test --filter EvaluationTests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

fuzz: ## Each fuzz target for SECONDS (600)
	scripts/fuzz.sh $(or $(SECONDS),600)

install:
	install -Dm755 $(RELEASE_BIN)/tradewire $(DESTDIR)$(PREFIX)/bin/tradewire
	install -Dm755 $(RELEASE_BIN)/tradewired $(DESTDIR)$(PREFIX)/sbin/tradewired
	install -Dm644 config/tradewire.toml $(DESTDIR)$(SYSCONFDIR)/tradewire/tradewire.toml.example

clean:
	rm -rf .build .build-release
