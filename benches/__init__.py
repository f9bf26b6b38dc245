"""Benchmarks. The Rust ones (criterion) are run by `cargo bench`, `compare` by `make bench`."""
