# The only verbs: `make help` lists them. Each makes what it needs first, on a machine that has only
# Rust (rustup) and Python 3.10 or newer. `PYTHON=/path/to/python make …` chooses the interpreter.
#
# Two environments, so that a debug build never stands in for a release build:
#   .venv          debug build, editable: dev, test, lint, types, gen
#   .venv-release  the release wheel, installed as users install it: demo, bench
# A third, .venv-clients, has the libraries that `make clients` tries on the debug build.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= $(shell for candidate in python3 python3.14 python3.13 python3.12 python3.11 python3.10 python; do \
	"$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null && { echo "$$candidate"; break; }; done)
ifeq ($(OS),Windows_NT)
SCRIPTS := Scripts
else
SCRIPTS := bin
endif
VENV := .venv
RELEASE := .venv-release
CLIENTS := .venv-clients
BIN := $(VENV)/$(SCRIPTS)
RELEASE_BIN := $(RELEASE)/$(SCRIPTS)
TOOLCHAIN := $(shell sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)

# What a build depends on. The editable debug build sees Python changes by itself, a wheel does not.
RUST_SOURCES := Cargo.toml Cargo.lock pyproject.toml rust-toolchain.toml $(shell find src -name '*.rs')
PYTHON_SOURCES := README.md $(shell find python -name '*.py' -o -name '*.pyi' -o -name py.typed)

# How long `make fuzz` runs each target.
SECONDS ?= 600
# How many changes of each way `make fuzz-answers` makes to an answer of each type.
CHANGES ?= 50
# How many requests `make soak` makes.
REQUESTS ?= 1000000
# Which rows of the table `make bench` measures (`ROWS=async64,sync`); all when empty.
ROWS ?=
# `make demo LIVE=1` does a small run against the real service with OPENAI_API_KEY.
LIVE ?=
# `make api-drift` compares with the newest release of the official package, OFFICIAL=pinned with the installed one,
# OFFICIAL=/path/to/openai with any other, and SPEC=openapi.json with a specification, too.
OFFICIAL ?= newest
SPEC ?=
# Passed on to pytest: `make test PYTEST="-k stream -x"`.
PYTEST ?=

.PHONY: help dev test clients lint types gen gen-check api-drift bench wheel fuzz fuzz-answers spec-mock miri soak demo lock clean toolchain

help:  ## list the verbs
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

# --- set-up ------------------------------------------------------------------------------------

toolchain:
	@if command -v rustup >/dev/null; then \
		rustup toolchain list | grep -q '^$(TOOLCHAIN)-' \
		|| { echo 'installing the pinned Rust toolchain $(TOOLCHAIN)'; \
			rustup toolchain install $(TOOLCHAIN) --profile minimal --component clippy --component rustfmt; }; \
	elif ! command -v cargo >/dev/null; then \
		echo 'Rust is missing: install rustup from https://rustup.rs, then run make again' >&2; exit 1; \
	fi

$(VENV)/.made $(RELEASE)/.made $(CLIENTS)/.made:
	@if [ -z '$(PYTHON)' ]; then echo 'Python 3.10 or newer is missing: set PYTHON=/path/to/python' >&2; exit 1; fi
	@'$(PYTHON)' -c 'import sys; sys.exit(sys.version_info < (3, 10) and "$(PYTHON) is Python %d.%d: 3.10 or newer is needed, set PYTHON=/path/to/python" % sys.version_info[:2] or 0)'
	'$(PYTHON)' -m venv $(@D)
	@touch $@

$(VENV)/.required: requirements/dev.lock $(VENV)/.made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(RELEASE)/.required: requirements/build.lock $(RELEASE)/.made
	$(RELEASE_BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(RELEASE)/.peers: requirements/bench.lock $(RELEASE)/.required
	$(RELEASE_BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(CLIENTS)/.required: requirements/clients.txt requirements/clients-alone.txt $(CLIENTS)/.made
	$(CLIENTS)/$(SCRIPTS)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	$(CLIENTS)/$(SCRIPTS)/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement $(word 2,$^)
	@touch $@

$(VENV)/.built: $(VENV)/.required $(RUST_SOURCES) | toolchain
	PIP_QUIET=1 VIRTUAL_ENV='$(CURDIR)/$(VENV)' $(BIN)/maturin develop --locked --quiet
	@touch $@

dist/.built: $(RELEASE)/.required $(RUST_SOURCES) $(PYTHON_SOURCES) | toolchain
	@echo 'building the release wheel (about three minutes on two cores the first time)'
	@rm -rf dist && mkdir -p dist
	$(RELEASE_BIN)/maturin build --release --locked --quiet --out dist --interpreter $(RELEASE_BIN)/python
	@touch $@

$(RELEASE)/.installed: dist/.built
	$(RELEASE_BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall dist/*.whl
	@touch $@

# --- verbs -------------------------------------------------------------------------------------

dev: $(VENV)/.built  ## build the core (debug) and install the package, editable, into .venv

test: $(VENV)/.built  ## every test: the core without Python, then the package
	cargo test --locked --quiet --no-default-features
	$(BIN)/python -m pytest $(PYTEST)

clients: $(VENV)/.built $(CLIENTS)/.required  ## programs of libraries that import openai, run on ferroai (not in CI)
	FERROAI_CLIENTS='$(CURDIR)/$(CLIENTS)/$(SCRIPTS)/python' $(BIN)/python -m pytest tests/test_clients.py -v

lint: $(VENV)/.required | toolchain  ## rustfmt, clippy, ruff and the licences of every crate
	cargo fmt --check
	cargo clippy --locked --quiet --all-targets -- -D warnings
	cargo clippy --locked --quiet --all-targets --no-default-features --features bare -- -D warnings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python tools/licences.py

types: $(VENV)/.built  ## mypy and pyright strict on stubs, package, tests; stubtest; verifytypes
	$(BIN)/mypy
	$(BIN)/pyright
	VIRTUAL_ENV='$(CURDIR)/$(VENV)' PATH="$(CURDIR)/$(BIN):$$PATH" pyright --ignoreexternal --verifytypes ferroai
	$(BIN)/stubtest --concise --allowlist tools/stubtest.txt --allowlist tests/typing/stubtest.txt ferroai

gen: $(VENV)/.required  ## write rows, stubs and docs/api.md from api/
	$(BIN)/python -m tools.gen

gen-check: $(VENV)/.required  ## fail when what `make gen` writes is stale
	$(BIN)/python -m tools.gen --check

api-drift: $(VENV)/.required  ## hold api/ against the official package and a specification (OFFICIAL=, SPEC=)
	@$(BIN)/python -m tools.gen.drift --official '$(OFFICIAL)' $(if $(SPEC),--specification '$(SPEC)')

bench: $(RELEASE)/.peers $(RELEASE)/.installed  ## measure against the peers, print the table (ROWS=async64,sync)
	$(RELEASE_BIN)/python -m benches.compare $(if $(ROWS),--rows $(ROWS))

wheel: dist/.built  ## build the release wheel in dist/, check its size, try it on every Python found
	$(RELEASE_BIN)/python tools/try_wheel.py dist

fuzz-answers: $(VENV)/.built  ## answers a server should not send, CHANGES=50 of each way for each type
	FERROAI_FUZZ=$(CHANGES) $(BIN)/python -m pytest tests/test_model_fuzz.py --quiet

spec-mock: $(VENV)/.built  ## every call against a mock that validates by the published specification (needs npm)
	FERROAI_MOCK=1 $(BIN)/python -m pytest tests/test_spec_mock.py --quiet

fuzz: toolchain  ## fuzz SSE, JSON and forms, SECONDS=600 for each target
	@tools/fuzz.sh $(SECONDS)

miri: toolchain  ## SSE, JSON and multipart under Miri, which finds undefined behaviour
	@tools/miri.sh

soak: $(RELEASE)/.installed  ## a million requests with every fault: answers checked, memory flat (REQUESTS=1000000)
	$(RELEASE_BIN)/python -m tests.soak $(REQUESTS)

demo: $(RELEASE)/.installed  ## the main job on real text, no key, no network (LIVE=1: the real service)
	$(RELEASE_BIN)/python examples/demo.py $(if $(LIVE),--live)

# --- not verbs of every day --------------------------------------------------------------------

# Pins every transitive requirement again, for every Python and system at once. Needs `uv`.
lock:
	for name in build dev bench; do uv pip compile --quiet --universal --upgrade --python-version 3.10 --no-header \
		--no-emit-index-url --no-emit-find-links requirements/$$name.txt --output-file requirements/$$name.lock; done

clean:
	rm -rf $(VENV) $(RELEASE) $(CLIENTS) dist target
