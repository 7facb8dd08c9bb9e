# Every verb works on a fresh machine with Python 3.11+ and the package registries: it sets up what it needs.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
export PATH := $(CURDIR)/$(BIN):$(CURDIR)/node_modules/.bin:$(PATH)
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The tests start hundreds of Pythons; containers often forbid them to keep what they compiled.
unexport PYTHONDONTWRITEBYTECODE

INSTALLED := $(VENV)/.installed
NODE_INSTALLED := node_modules/.installed
SETUP := $(INSTALLED) $(NODE_INSTALLED)
# One more than there are cores: some tests wait, for a socket or another process.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

.DEFAULT_GOAL := help
.PHONY: slow help setup demo generate check-generated spec-diff test-all release-check release dist coverage drift format lint types unit contract prism package test bench fuzz docs lock clean size

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

setup: $(SETUP) ## Create .venv and node_modules with everything pinned

$(INSTALLED): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "reelkit needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(RUN) -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(NODE_INSTALLED): package-lock.json $(INSTALLED)
	npm ci --ignore-scripts --silent
	@touch $@

demo: $(INSTALLED) ## List and organise files, and show errors, against mocks of all three providers (LIVE=1: your keys, read-only)
	@$(RUN) examples/demo.py $(if $(LIVE),--live)

generate: $(INSTALLED) ## Write everything that is derived, where something changed: packages, _sync modules, surfaces, pages (WATCH=1: on every save)
	@$(RUN) scripts/generate.py $(if $(WATCH),--watch)

check-generated: $(INSTALLED) ## Fail if anything derived is not what make generate writes
	@$(RUN) scripts/generate.py --check

spec-diff: $(INSTALLED) ## What changed for users since BASE=<git ref> (default: the last release), and is it in the changelog?
	@$(RUN) -m scripts.spec_diff $(if $(BASE),--base $(BASE)) $(if $(HEAD),--head $(HEAD)) $(if $(FORMAT),--format $(FORMAT))

release-check: $(SETUP) ## Clean, green, version and changelog agree with the changes, wheel and sdist work
	@$(RUN) -m scripts.release check
	$(MAKE) test

release: release-check ## Record what is here as the last release, in released/
	@$(RUN) -m scripts.release record

dist: $(INSTALLED) ## What a release consists of: wheel, source distribution, SBOM of its dependencies as they are tested, checksums
	@rm -rf dist && mkdir -p build
	$(RUN) -m hatchling build
	uv pip compile --quiet --python-version 3.11 --no-header --no-emit-index-url --generate-hashes pyproject.toml -c requirements-dev.lock -o build/runtime.txt
	PYTHONWARNINGS=ignore uvx --quiet --from cyclonedx-bom==7.5.0 cyclonedx-py requirements --mc-type library --pyproject pyproject.toml --output-reproducible -o dist/reelkit.cdx.json build/runtime.txt
	@cd dist && sha256sum -- * > SHA256SUMS && cat SHA256SUMS

drift: $(INSTALLED) ## Compare recorded responses with the specifications: make drift FILES="responses.har ..." (or LIVE=1)
	@$(RUN) -m reelkit.drift $(if $(LIVE),--live) $(FILES)

format: $(INSTALLED) ## Format and fix what can be fixed
	ruff format .
	ruff check --fix .

lint: $(SETUP) ## Style of the code, and of the specifications
	ruff format --check .
	ruff check .
	redocly lint specs/*.yaml 2>&1 | grep -v '║\|╔\|╚' ; exit $${PIPESTATUS[0]}

types: $(SETUP) ## mypy strict on everything, pyright strict on the wrapper, pyrefly on what users see
	mypy
	pyright
	pyrefly check --summary=none

unit: $(INSTALLED) ## Tests of behaviour, on all cores
	pytest -q -n $(WORKERS) --dist worksteal --durations=10 -m "not slow" --ignore=tests/contract

slow: $(SETUP) ## Tests that take minutes: runs killed 100 times, 200 mutations
	pytest -q -m slow

contract: $(SETUP) ## Specifications, mocks and SDKs agree (EXAMPLES=200: more requests; FULL=1: also what has passed and is unchanged)
	$(RUN) scripts/contract.py --examples $(or $(EXAMPLES),$(if $(FULL),20,5)) $(if $(FULL)$(EXAMPLES),--full)
	CONTRACT_EXAMPLES=$(or $(EXAMPLES),$(if $(FULL),20,5)) pytest -q -n $(WORKERS) --dist worksteal --durations=10 tests/contract
	@cut -c 1-160 build/mutants.md
	$(RUN) -m tests.contract.prism $(if $(FULL),--full)

prism: $(SETUP) ## The part of contract in which Prism, an independent proxy, stands between SDK and mocks (FULL=1: the whole tour)
	$(RUN) -m tests.contract.prism $(if $(FULL),--full)

package: $(INSTALLED) ## Build the wheel, and import it in a clean environment
	$(RUN) scripts/check_package.py

# Parts that use one core run two at a time, and print when they end; then those that use all cores, one by one.
ONE_CORE := types docs package check-generated lint
ALL_CORES := contract unit

test: $(SETUP) ## Everything that must pass before a change lands, and how long each part takes
	@rm -rf build/parts && mkdir -p build/parts
	@started=$$(date +%s); $(MAKE) --no-print-directory --jobs=2 $(ONE_CORE:%=part-%) && \
		for part in $(ALL_CORES); do $(MAKE) --no-print-directory timed-$$part || exit $$?; done && \
		printf '%6d s  %s\n' $$(($$(date +%s) - started)) all >> build/parts/times && cat build/parts/times

part-%:
	@mkdir -p build/parts; $(MAKE) --no-print-directory timed-$* > build/parts/$* 2>&1; code=$$?; cat build/parts/$*; exit $$code

timed-%:
	@started=$$(date +%s); $(MAKE) --no-print-directory $* && \
		printf '%6d s  %s\n' $$(($$(date +%s) - started)) $* >> build/parts/times

test-all: $(INSTALLED) ## Tests of behaviour on each Python present, 3.11 to 3.14, and on the lowest dependencies (SESSIONS=lowest)
	nox $(if $(SESSIONS),--session $(SESSIONS))

fuzz: $(INSTALLED) ## Thousands of random walks through lists that change meanwhile, and a table of what they cost (SEEDS=10)
	@$(RUN) -m tests.pagination.churn $(or $(SEEDS),10)
	pytest -q --hypothesis-profile=fuzz tests/pagination/test_paging_*.py
	pytest -q -n $(WORKERS) --hypothesis-profile=random -m "hypothesis and not slow" --ignore=tests/contract

coverage: $(INSTALLED) ## Fail if a line of the package is not run by the tests of behaviour; show lines and branches that are not
	pytest -q -n $(WORKERS) --dist worksteal --ignore=tests/contract --cov --cov-report=term --cov-report=json:build/coverage.json
	@$(RUN) scripts/check_coverage.py build/coverage.json

size: $(INSTALLED) ## Lines of code of every component, and their limits
	@$(RUN) scripts/size.py

bench: $(INSTALLED) ## Measure, as ratios against what you would use instead (NAMES="decoding first_call": some of it)
	$(RUN) benchmarks/run.py $(NAMES)

docs: $(SETUP) ## Build the documentation into build/docs, and check its links, its search and llms.txt
	@$(RUN) -m scripts.pages
	@rm -rf build/docs
	@sphinx-build -q -j auto -n -W --keep-going docs build/docs
	@$(RUN) scripts/check_links.py build/docs
	@$(RUN) scripts/check_search.py build/docs
	@$(RUN) scripts/check_llms.py docs build/docs

lock: $(INSTALLED) ## Pin the newest versions that pyproject.toml allows
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		pyproject.toml --extra mock --extra cli --extra async --extra keyring --extra fs --group dev --group docs --group bench -o requirements-dev.lock

clean: ## Remove what was built
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
