#!/usr/bin/env bash
# Fuzzes every target of fuzz/ for as many seconds each as the first argument says.
# Needs a nightly toolchain for the sanitizers, and cargo-fuzz: both are installed when missing.
set -euo pipefail
seconds=${1:?seconds for each target}
if ! rustup toolchain list | grep -q '^nightly'; then
	rustup toolchain install nightly --profile minimal
fi
if ! cargo +nightly fuzz --version >/dev/null 2>&1; then
	cargo +nightly install --locked --quiet cargo-fuzz
fi
for target in $(cargo +nightly fuzz list); do
	echo "fuzzing $target for $seconds s"
	cargo +nightly fuzz run "$target" -- -max_total_time="$seconds" -print_final_stats=1
done
