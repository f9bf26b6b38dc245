//! The client: one connection pool and what every request of it shares.

use std::time::Duration;

use super::{Answer, Arriving, Body, Error, Head, Incoming, Phase, Request, detail, limits::Watch};

#[derive(Clone, Debug)]
pub struct Config {
    pub connect_timeout: Option<Duration>,
    /// Idle connections kept per host, and for how long.
    pub max_idle: usize,
    pub idle_timeout: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self { connect_timeout: Some(Duration::from_secs(5)), max_idle: 1000, idle_timeout: Duration::from_secs(5) }
    }
}

/// Cheap to clone; all clones share one pool. Must be used inside a tokio runtime.
#[derive(Clone, Debug)]
pub struct Client {
    inner: reqwest::Client,
}

impl Client {
    pub fn new(config: &Config) -> Result<Self, Error> {
        // Idempotent: a second installation is refused and changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .pool_max_idle_per_host(config.max_idle)
            .pool_idle_timeout(config.idle_timeout)
            .tcp_nodelay(true);
        if let Some(limit) = config.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        let inner = builder.build().map_err(|error| Error::Invalid(error.to_string()))?;
        Ok(Self { inner })
    }

    /// Sends, retries, and gives the answer once its head is there. A status that is no success is an error.
    pub async fn send(&self, request: &Request) -> Result<Incoming, Error> {
        let mut outgoing = reqwest::Request::new(request.method.clone(), request.url.clone());
        (*outgoing.headers_mut()).clone_from(&request.headers);
        if let Body::Bytes(bytes) = &request.body {
            *outgoing.body_mut() = Some(bytes.clone().into());
        }
        let limit = request.timeouts.read;
        let mut watch = Watch::start(&request.timeouts);
        let answer = watch.during(self.inner.execute(outgoing)).await?.map_err(|error| {
            if error.is_timeout() {
                Error::Timeout { phase: Phase::Connect, limit: limit.unwrap_or_default() }
            } else {
                Error::Connection { detail: detail::of(&error) }
            }
        })?;
        let head = Head {
            status: answer.status(),
            headers: answer.headers().clone(),
            version: answer.version(),
            url: answer.url().clone(),
            retries: 0,
        };
        let incoming = Incoming { head, body: Arriving::new(answer.into(), watch) };
        if incoming.head.status.is_success() {
            return Ok(incoming);
        }
        Err(Error::Status(Box::new(incoming.collect().await?)))
    }

    /// As `send`, with the whole body read.
    pub async fn fetch(&self, request: &Request) -> Result<Answer, Error> {
        self.send(request).await?.collect().await
    }
}
