//! The parts of the package that read what a server sends and write what files are called, alone.

#[path = "../../src/json/mod.rs"]
pub mod json;
#[path = "../../src/sse.rs"]
pub mod sse;

#[path = "."]
pub mod http {
    #[path = "../../src/http/multipart.rs"]
    pub mod multipart;
}
