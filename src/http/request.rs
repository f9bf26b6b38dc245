//! What to send and within which limits.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use url::Url;

use super::ask::Caller;

#[derive(Clone, Debug, Default)]
pub enum Body {
    #[default]
    Empty,
    Bytes(Bytes),
}

/// `None`: no limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timeouts {
    pub connect: Option<Duration>,
    /// Longest silence while an answer is awaited or arriving.
    pub read: Option<Duration>,
    /// Over all attempts, waits and the whole answer.
    pub total: Option<Duration>,
}

impl Default for Timeouts {
    /// Connecting 5 s, reading 600 s, the whole call unlimited.
    fn default() -> Self {
        Self { connect: Some(Duration::from_secs(5)), read: Some(Duration::from_secs(600)), total: None }
    }
}

#[derive(Clone, Debug)]
pub struct Request {
    pub method: Method,
    pub url: Url,
    /// Complete but for `x-stainless-retry-count`, which each attempt sets itself.
    pub headers: HeaderMap,
    pub body: Body,
    pub timeouts: Timeouts,
    pub max_retries: u32,
    /// Who is asked for what only the caller can give.
    pub caller: Option<Caller>,
}

impl Request {
    /// A bare request: no headers, no body, the usual limits, no retries.
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: Body::Empty,
            timeouts: Timeouts::default(),
            max_retries: 0,
            caller: None,
        }
    }
}
