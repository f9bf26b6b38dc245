//! What goes through a proxy goes through `reqwest`.
//!
//! Owns asking the environment (and, on Windows and macOS, the system) which proxy an address needs, and the
//! client that speaks to it: tunnels, SOCKS and proxy credentials are its trade.

use std::sync::OnceLock;

use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

use super::{Config, Error, Phase, detail, sending::Sending, tls::Tls};

pub(super) struct Proxied {
    matcher: Matcher,
    client: OnceLock<reqwest::Client>,
    config: Config,
}

impl std::fmt::Debug for Proxied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The matcher may hold credentials.
        f.debug_struct("Proxied").finish_non_exhaustive()
    }
}

impl Proxied {
    pub(super) fn new(config: &Config) -> Self {
        Self { matcher: Matcher::from_system(), client: OnceLock::new(), config: config.clone() }
    }

    /// The proxy for an address: its host and port, never its credentials.
    pub(super) fn route(&self, url: &Url) -> Option<String> {
        let proxy = self.matcher.intercept(&url.as_str().parse().ok()?)?;
        let uri = proxy.uri();
        let host = uri.host().unwrap_or("the proxy");
        Some(uri.port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    }

    fn client(&self, tls: &Tls) -> Result<&reqwest::Client, Error> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured((*tls.config()?).clone())
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .pool_max_idle_per_host(self.config.max_idle)
            .pool_idle_timeout(self.config.idle_timeout)
            .tcp_nodelay(true);
        if let Some(limit) = self.config.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        let client = builder.build().map_err(|error| Error::Invalid(detail::of(&error)))?;
        Ok(self.client.get_or_init(|| client))
    }

    pub(super) async fn send(
        &self,
        request: http::Request<Sending>,
        url: &Url,
        proxy: &str,
        tls: &Tls,
    ) -> Result<http::Response<reqwest::Body>, Error> {
        let client = self.client(tls)?;
        let (head, body) = request.into_parts();
        let mut outgoing = reqwest::Request::new(head.method, url.clone());
        *outgoing.headers_mut() = head.headers;
        *outgoing.body_mut() = Some(reqwest::Body::wrap(body));
        let answer = client.execute(outgoing).await.map_err(|error| {
            if error.is_connect() && error.is_timeout() {
                let limit = self.config.connect_timeout.unwrap_or_default();
                return Error::Timeout { phase: Phase::Connect, limit };
            }
            Error::Connection { detail: format!("through the proxy {proxy}: {}", detail::of(&error)) }
        })?;
        Ok(answer.into())
    }
}
