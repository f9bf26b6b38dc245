//! The core of ferroai: speaks the `OpenAI` REST API. `py` is the only part that knows Python.

pub mod azure;
pub mod bulk;
pub mod http;
pub mod json;
pub mod path;
#[cfg(feature = "python")]
mod py;
pub mod schema;
pub mod server;
pub mod sse;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
