//! HTTP: builds, sends, retries, bounds in time, and reports what went wrong. Knows nothing of Python.

mod client;
mod error;
mod request;
mod response;

pub use client::{Client, Config};
pub use error::{Error, Phase};
pub use request::{Body, Request, Timeouts};
pub use response::{Answer, Head, Incoming};
