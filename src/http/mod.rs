//! HTTP: builds, sends, retries, bounds in time, and reports what went wrong. Knows nothing of Python.

mod client;
mod detail;
mod error;
mod limits;
mod request;
mod response;
pub mod stream;

pub use client::{Client, Config};
pub use error::{Error, Phase};
pub use request::{Body, Request, Timeouts};
pub use response::{Answer, Arriving, Head, Incoming};
