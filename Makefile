# The commands a person needs. `make first` and `make test` are the README's two.
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
BUILD := .build

# One static binary: start-up is half of what a person feels. libedit.a needs the last three.
STATIC := -Xswiftc -static-executable -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd -Xswiftc -use-ld=lld

.PHONY: first release test check lint imports docs install manual schema rules hooks soak bench examples clean

first: release  ## Install what is missing, build, open the shell on a first boundary.
	@$(BUILD)/static/release/brink

release: setup
	@$(SWIFT) build -c release --scratch-path $(BUILD)/static $(STATIC) --product brink

.PHONY: setup setup-test
setup:
	@Scripts/setup

setup-test:
	@Scripts/setup test

test: setup-test  ## Install what the tests need and run them all.
	$(SWIFT) build --build-tests
	@SWIFT='$(SWIFT)' Scripts/test

check: lint imports docs test  ## Everything CI runs.

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests prompts Training Package.swift

imports: setup
	$(SWIFT) build --explicit-target-dependency-import-check error

docs: setup
	Scripts/docs

install: release  ## One binary, the manual page, completions.
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 $(BUILD)/static/release/brink $(DESTDIR)$(PREFIX)/bin/brink
	install -m 644 Manual/brink.1 $(DESTDIR)$(PREFIX)/share/man/man1/brink.1
	install -m 644 Completions/brink.bash \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/brink
	install -m 644 Completions/_brink $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_brink
	install -m 644 Completions/brink.fish \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/brink.fish

.PHONY: deb deb-test
deb: release  ## A Debian package in .build, of the version the program says.
	Scripts/deb $(BUILD)/static/release/brink $(BUILD)/deb

deb-test: deb  ## Install, use and purge it in a fresh Debian: root, a network, some minutes.
	Scripts/deb-test $(BUILD)/deb/brink_*.deb

manual: ## Write Manual/brink.1 again from the program's own descriptions.
	@$(SWIFT) build --product brink
	@mkdir -p Manual
	@$(BUILD)/debug/brink help --manual > Manual/brink.1.new
	@mv Manual/brink.1.new Manual/brink.1

schema: ## Write the schemas of checklists and of reports again from what the program says.
	@$(SWIFT) build --product brink
	@mkdir -p Manual/schemas
	@for name in $$($(BUILD)/debug/brink report schema | cut -d ' ' -f 1); do \
	  $(BUILD)/debug/brink report schema $$name > Manual/schemas/$$name.json.new && \
	  mv Manual/schemas/$$name.json.new Manual/schemas/$$name.json || exit 1; \
	done
	@$(BUILD)/debug/brink prompts schema > prompts/checklist.schema.json.new
	@mv prompts/checklist.schema.json.new prompts/checklist.schema.json

rules: ## Write rules/Table/RuleTable.swift again from the packs in rules/.
	@Scripts/write-rules

examples: ## Write examples/ again from what brink does now.
	BRINK_WRITE_EXAMPLES=1 $(SWIFT) test --filter 'The example journal|The table of what the hooks see'
	BRINK_WRITE_EXAMPLES=1 $(SWIFT) test --skip-build \
	  --filter 'The example queries|The example reports|The first session'

hooks: setup-test  ## Only what drives bash, zsh and fish through every shape of a line.
	$(SWIFT) test --filter 'What the guard sees|A question in a shell|A hook in trouble'

soak: setup-test  ## The long storms: kills, full disks, many writers, for some minutes.
	Benchmarks/soak/run

bench: release  ## The measured figures, in one go.
	Benchmarks/run

clean:
	rm -rf $(BUILD)
