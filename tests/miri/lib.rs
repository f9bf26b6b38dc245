//! The parts of the package that read what a server sends, alone.

#[path = "../../src/json/mod.rs"]
pub mod json;
#[path = "../../src/sse.rs"]
pub mod sse;
