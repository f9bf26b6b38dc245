//! Tests of the core without Python: `cargo test --no-default-features`.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]
#![expect(unreachable_pub, reason = "a test binary exports nothing")]

mod bulk;
mod call;
mod check;
mod check_fields;
mod environment;
mod http2;
mod http2_drip;
mod json;
mod multipart;
mod peer;
mod pool;
mod redirect;
mod retry;
mod server;
mod server_http2;
mod sse;
mod stream;
mod tls;
mod upload;
