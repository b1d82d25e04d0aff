# The commands a person needs. `make first` and `make test` are the README's two.
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
BUILD := .build

# One static binary: start-up is half of what a person feels. libedit.a needs the last three.
STATIC := -Xswiftc -static-executable -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd -Xswiftc -use-ld=lld

.PHONY: first release test check lint imports docs install soak bench examples clean

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
	$(SWIFT) test --skip-build

check: lint imports docs test  ## Everything CI runs.

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests prompts Package.swift

imports: setup
	$(SWIFT) build --explicit-target-dependency-import-check error

docs: setup
	Scripts/docs

clean:
	rm -rf $(BUILD)
