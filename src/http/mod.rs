//! HTTP: builds, sends, retries, bounds in time, and reports what went wrong. Knows nothing of Python.

pub mod ask;
pub mod boundary;
mod client;
mod connect;
pub mod content;
mod decode;
mod detail;
mod error;
pub mod file;
pub mod foreign;
pub mod hooks;
mod host;
mod http2;
mod limits;
pub mod multipart;
mod outflow;
mod pool;
mod progress;
mod proxy;
mod redirect;
mod request;
mod response;
pub mod retry;
mod room;
pub mod save;
mod sending;
pub mod stream;
mod tls;
mod tunnel;

pub use client::{Client, Config, Http2};
pub use connect::Pinned;
pub use error::{Error, Phase};
pub use proxy::{Proxy, Route};
pub use request::{Body, Request, Timeouts};
pub use response::{Answer, Arriving, Head, Incoming};
pub use tls::{Identity, Trust};
