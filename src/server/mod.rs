//! The loopback API server: answers every described call, for tests, benches and demos.
