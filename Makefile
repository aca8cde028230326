# `make run` and `make test` set up what they need; everything else stands on them.
SHELL := /bin/sh
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
RELEASE := .build-release
SWIFT_RELEASE := TRADEWIRE_STATIC=1 swift build -c release --static-swift-stdlib --scratch-path $(RELEASE)
RELEASE_BIN := $(RELEASE)/release

.PHONY: run demo test lint eval format release bench fuzz install clean

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
	# One after the other: side by side, tests that wait for each other starve on two cores.
	swift test --skip-build --no-parallel

lint: ## Formatting, imports, units
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	scripts/check-imports
	scripts/embed-lexicon --check
	scripts/check-units.sh

eval: ## Precision and recall of the analysis on our own labelled passages
	swift test --filter EvaluationTests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: release ## Ratios beside peers; those that are not installed are left out, loudly
	Benchmarks/cli_start.py --bin $(RELEASE_BIN)
	Benchmarks/feed_parse.py $(RELEASE_BIN)/tradewired
	Benchmarks/sync_peer.py --bin $(RELEASE_BIN)

fuzz: ## Each fuzz target for SECONDS (600)
	scripts/fuzz.sh $(or $(SECONDS),600)

install:
	install -Dm755 $(RELEASE_BIN)/tradewire $(DESTDIR)$(PREFIX)/bin/tradewire
	install -Dm755 $(RELEASE_BIN)/tradewired $(DESTDIR)$(PREFIX)/sbin/tradewired
	install -Dm644 config/tradewire.toml $(DESTDIR)$(SYSCONFDIR)/tradewire/tradewire.toml.example
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man1 docs/man/tradewire.1
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man5 docs/man/tradewire.toml.5
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man8 docs/man/tradewired.8
	for unit in systemd/*.service systemd/*.socket systemd/*.timer; do \
		sed 's|/usr/sbin/|$(PREFIX)/sbin/|; s|/usr/bin/|$(PREFIX)/bin/|' $$unit | install -Dm644 /dev/stdin $(DESTDIR)/etc/systemd/system/$${unit##*/}; done
	install -Dm644 systemd/sysusers.d/* -t $(DESTDIR)$(PREFIX)/lib/sysusers.d
	install -Dm644 systemd/tmpfiles.d/* -t $(DESTDIR)$(PREFIX)/lib/tmpfiles.d

clean:
	rm -rf .build .build-release
