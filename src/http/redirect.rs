//! Where an answer sends the request on to, and what may go along.
//!
//! Owns the rule that nothing which may be a secret leaves its origin: what is known to be harmless goes to
//! another origin, every other header stays behind, whoever set it. Refuses schemes other than http and https.

use http::{HeaderMap, HeaderName, Method, StatusCode, header};
use url::Url;

use super::Error;

/// More than anybody needs; a loop ends here.
pub(super) const MOST: usize = 20;

/// What may be told to a stranger; besides these, the `x-stainless-` headers, which say what program this is.
const HARMLESS: [HeaderName; 5] =
    [header::ACCEPT, header::ACCEPT_ENCODING, header::CONTENT_TYPE, header::USER_AGENT, header::CONTENT_LENGTH];

/// A request on its way: what redirects change of it.
#[derive(Debug)]
pub(super) struct Course {
    pub(super) method: Method,
    /// `None` while it goes where the caller said.
    pub(super) moved: Option<Url>,
    /// It has left its first origin: from then on without anything that may be a secret.
    pub(super) abroad: bool,
    /// It has become one without a body.
    pub(super) bare: bool,
}

impl Course {
    pub(super) fn new(method: &Method) -> Self {
        Self { method: method.clone(), moved: None, abroad: false, bare: false }
    }

    /// Turns to where the answer points; false when it points nowhere and is the final one.
    pub(super) fn turn(&mut self, first: &Url, status: StatusCode, headers: &HeaderMap) -> Result<bool, Error> {
        if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
            return Ok(false);
        }
        let Some(location) = headers.get(header::LOCATION) else { return Ok(false) };
        let from = self.moved.as_ref().unwrap_or(first);
        let next = std::str::from_utf8(location.as_bytes()).ok().and_then(|text| from.join(text).ok());
        let Some(mut next) = next.filter(|next| matches!(next.scheme(), "http" | "https") && next.has_host()) else {
            let host = from.host_str().unwrap_or_default();
            return Err(Error::Connection { detail: format!("{host} redirected to something that is no web address") });
        };
        // Credentials in an address that a server made up are not ours to use.
        let _ = next.set_username("");
        let _ = next.set_password(None);
        next.set_fragment(None);
        let becomes_get = match status.as_u16() {
            303 => self.method != Method::HEAD,
            302 => self.method != Method::HEAD && self.method != Method::GET,
            301 => self.method == Method::POST,
            _ => false,
        };
        if becomes_get {
            self.method = Method::GET;
            self.bare = true;
        }
        self.abroad = self.abroad || !trusted(from, &next);
        self.moved = Some(next);
        Ok(true)
    }

    /// The headers that go along.
    pub(super) fn headers(&self, first: &HeaderMap) -> HeaderMap {
        let mut headers = first.clone();
        if self.abroad {
            headers = headers
                .into_iter()
                .scan(None, |last: &mut Option<HeaderName>, (name, value)| {
                    // The map names a header only before the first of its values.
                    *last = name.or_else(|| last.take());
                    last.clone().map(|name| (name, value))
                })
                .filter(|(name, _)| HARMLESS.contains(name) || name.as_str().starts_with("x-stainless-"))
                .fold(HeaderMap::new(), |mut kept, (name, value)| {
                    kept.append(name, value);
                    kept
                });
        }
        if self.bare {
            for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::TRANSFER_ENCODING] {
                headers.remove(name);
            }
        }
        if self.moved.is_some() {
            headers.remove(header::HOST);
        }
        headers
    }
}

/// The same origin, or the same host made safer.
fn trusted(from: &Url, to: &Url) -> bool {
    let upgraded = from.scheme() == "http"
        && to.scheme() == "https"
        && from.port_or_known_default() == Some(80)
        && to.port_or_known_default() == Some(443);
    from.host() == to.host()
        && (upgraded || (from.scheme() == to.scheme() && from.port_or_known_default() == to.port_or_known_default()))
}
