//! The tests of those parts, to be run under Miri.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "../rust/json.rs"]
mod json;
#[path = "../rust/multipart.rs"]
mod multipart;
#[path = "../rust/sse.rs"]
mod sse;
