#!/usr/bin/env bash
# Runs the tests of tests/miri/ under Miri: a few minutes. Needs a nightly toolchain with Miri and the sources of
# std: all are installed when missing.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! rustup toolchain list | grep -q '^nightly'; then
	rustup toolchain install nightly --profile minimal
fi
if ! cargo +nightly miri --version >/dev/null 2>&1; then
	rustup +nightly component add miri rust-src
fi
cargo +nightly miri test --quiet --manifest-path tests/miri/Cargo.toml
