//! What came back.

use bytes::Bytes;
use futures_util::stream::BoxStream;
use http::{HeaderMap, StatusCode, Version};
use url::Url;

use super::error::Error;

#[derive(Clone, Debug)]
pub struct Head {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub version: Version,
    /// Where the answer came from, after redirects.
    pub url: Url,
    /// How many attempts came before this one.
    pub retries: u32,
}

impl Head {
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }
}

/// A whole answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub head: Head,
    pub body: Bytes,
}

/// An answer whose body is still arriving; dropping it closes the connection.
pub struct Incoming {
    pub head: Head,
    pub body: BoxStream<'static, Result<Bytes, Error>>,
}
