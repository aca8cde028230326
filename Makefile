# `make run` and `make test` set up what they need; everything else stands on them.
SHELL := /bin/sh
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
UNITDIR ?= /etc/systemd/system
# Not from the environment, where STRIP names a program.
INSTALL_STRIP :=
RELEASE := .build-release
# Programs that do not tell where they were built: another folder gives the same ones (docs/decisions/0009-binary-size.md).
REPRODUCIBLE := -Xcc -ffile-prefix-map=$(CURDIR)=. -Xlinker --build-id=none
# Addresses of functions are fixed at the start and cannot be written to afterwards.
HARDENED := -Xlinker -z -Xlinker now
SWIFT_RELEASE := TRADEWIRE_STATIC=1 swift build -c release --static-swift-stdlib --scratch-path $(RELEASE) $(REPRODUCIBLE) $(HARDENED)
RELEASE_BIN := $(RELEASE)/release
# Labelled articles, and the least precision and recall on both halves of them together.
LABELLED := Tests/AnalysisTests/Fixtures
TUNED := $(LABELLED)/articles-tuned.jsonl $(LABELLED)/items-tuned.jsonl
APART := $(LABELLED)/articles-apart.jsonl $(LABELLED)/items-apart.jsonl
LEAST := --least quote=76/68 --least figure=89/90 --least "tariff terms=58/58" --least date=89/86 --least deadline=75/76 --least person=96/91 --least role=97/86 \
	--least meeting=64/58 --least claim=83/42 --least stage=63/54 --least relevant=97/93 --least core=92/89

.PHONY: run demo test lint eval format release bench fuzz test-report test-systemd test-limits test-faults soak install install-strip deb clean

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
	scripts/check-api --demo "$$(swift build --show-bin-path)"
	Benchmarks/labelled.py --bin "$$(swift build --show-bin-path)" $(LEAST) $(TUNED) $(APART)
	# One after the other: side by side, tests that wait for each other starve on two cores.
	swift test --skip-build --no-parallel --disable-xctest

lint: ## Formatting, imports, units
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	scripts/check-imports
	scripts/embed-lexicon --check
	scripts/check-units.sh
	scripts/man .build/debug --check

eval: ## Precision and recall of the analysis on our own labelled passages and articles, and what it missed
	swift test --disable-xctest --filter 'AnalysisTests\.EvaluationTests'
	swift build --product tradewired
	Benchmarks/labelled.py --bin "$$(swift build --show-bin-path)" $(TUNED) --misses
	Benchmarks/labelled.py --bin "$$(swift build --show-bin-path)" $(APART)

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: release ## Ratios beside peers; those that are not installed are left out, loudly
	Benchmarks/cli_start.py --bin $(RELEASE_BIN)
	Benchmarks/feed_parse.py $(RELEASE_BIN)/tradewired
	Benchmarks/sync_peer.py --bin $(RELEASE_BIN)

fuzz: ## Each fuzz target for SECONDS (600)
	scripts/fuzz.sh $(or $(SECONDS),600)

test-systemd: deb ## The packages on a Debian with a real systemd; needs root, skipped where no container boots; OLDER names an earlier release's
	@scripts/setup systemd-test
	Tests/systemd/run dist $(if $(OLDER),--older $(OLDER))

test-report: release ## The report in headless Chromium, on a phone and a wide screen, light and dark: screenshots in .build/report
	@scripts/setup report-test
	PYTHONDONTWRITEBYTECODE=1 Tests/Report/run --bin $(RELEASE_BIN)

test-limits: release ## Few descriptors, a clock that jumps, thousands of failing feeds and of queries, cron
	Tests/Faults/limits --bin $(RELEASE_BIN)

test-faults: release ## A full disk, one that fails, a damaged cache and the like, made for real; needs root for some
	Tests/Faults/run --bin $(RELEASE_BIN)

soak: release ## A day in an hour: nothing may grow; LOAD names the load server
	Benchmarks/soak.py --bin $(RELEASE_BIN) $(if $(LOAD),--load $(LOAD))

install: ## The release build, under DESTDIR, PREFIX, SYSCONFDIR and UNITDIR
	install $(INSTALL_STRIP) -Dm755 $(RELEASE_BIN)/tradewire $(DESTDIR)$(PREFIX)/bin/tradewire
	install $(INSTALL_STRIP) -Dm755 $(RELEASE_BIN)/tradewired $(DESTDIR)$(PREFIX)/sbin/tradewired
	install -Dm644 config/tradewire.toml $(DESTDIR)$(SYSCONFDIR)/tradewire/tradewire.toml.example
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/tradewire/lexicon config/lexicon/*
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man1 docs/man/*.1
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man5 docs/man/*.5
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man8 docs/man/*.8
	for program in tradewire tradewired; do \
		$(RELEASE_BIN)/$$program --generate-completion-script bash | sed '1{/^#!/d}' | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/bash-completion/completions/$$program && \
		$(RELEASE_BIN)/$$program --generate-completion-script zsh | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_$$program && \
		$(RELEASE_BIN)/$$program --generate-completion-script fish | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/$$program.fish \
		|| exit 1; done
	for unit in systemd/*.service systemd/*.socket systemd/*.timer systemd/user/*; do \
		case $$unit in systemd/user/*) place=$(DESTDIR)$(PREFIX)/lib/systemd/user ;; *) place=$(DESTDIR)$(UNITDIR) ;; esac; \
		sed 's|/usr/sbin/|$(PREFIX)/sbin/|; s|/usr/bin/|$(PREFIX)/bin/|' $$unit | install -Dm644 /dev/stdin $$place/$${unit##*/} || exit 1; done
	install -Dm644 LICENSE debian/copyright -t $(DESTDIR)$(PREFIX)/share/doc/tradewire
	install -Dm644 systemd/catalog/* -t $(DESTDIR)$(PREFIX)/lib/systemd/catalog
	install -Dm644 systemd/sysusers.d/* -t $(DESTDIR)$(PREFIX)/lib/sysusers.d
	install -Dm644 systemd/tmpfiles.d/* -t $(DESTDIR)$(PREFIX)/lib/tmpfiles.d

install-strip: ## The same without symbols: less than half the size, and crash reports without names
	$(MAKE) install INSTALL_STRIP=-s

deb: release ## Debian packages in dist/, checked by lintian; DEBEMAIL and DEBFULLNAME name their maintainer
	@scripts/setup deb
	scripts/build-deb $(RELEASE_BIN) dist

clean:
	rm -rf .build .build-release dist
