//! What to send and within which limits.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method};
use url::Url;

use super::{ask::Caller, content::Content, retry::Policy};

#[derive(Clone, Debug, Default)]
pub enum Body {
    #[default]
    Empty,
    Bytes(Bytes),
    /// Read while it is sent.
    Streamed(Content),
}

impl Body {
    /// Whether it can be sent more than once.
    pub fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Bytes(_) => true,
            Self::Streamed(content) => content.is_replayable(),
        }
    }
}

/// `None`: no limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timeouts {
    /// Until a new connection stands, encrypted if it has to be.
    pub connect: Option<Duration>,
    /// From the last byte sent to the first byte of the answer.
    pub first_byte: Option<Duration>,
    /// Longest silence between two bytes of the answer.
    pub idle: Option<Duration>,
    /// Longest time that the other side takes nothing of what is to be sent.
    pub write: Option<Duration>,
    /// Longest wait for a free connection, where their number is limited.
    pub pool: Option<Duration>,
    /// Over all attempts, waits and the whole answer.
    pub total: Option<Duration>,
}

impl Timeouts {
    pub const NONE: Self = Self { connect: None, first_byte: None, idle: None, write: None, pool: None, total: None };

    /// These limits with one for every silence of the other side.
    #[must_use]
    pub const fn silence(self, limit: Option<Duration>) -> Self {
        Self { first_byte: limit, idle: limit, write: limit, ..self }
    }
}

impl Default for Timeouts {
    /// Connecting 5 s, silence 600 s, the whole call unlimited.
    fn default() -> Self {
        let usual = Self { connect: Some(Duration::from_secs(5)), ..Self::NONE };
        usual.silence(Some(Duration::from_secs(600)))
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
    /// How they are made; `None`: as usual.
    pub retry: Option<Arc<Policy>>,
    /// Whether a redirect is gone after, instead of being the answer; unless said, it is.
    pub follow_redirects: Option<bool>,
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
            retry: None,
            follow_redirects: None,
            caller: None,
        }
    }
}
