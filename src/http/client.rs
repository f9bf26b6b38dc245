//! The client: one pool of connections, and the way of a call through attempts, redirects and waits.
//!
//! Owns when an attempt is made again and what a caller gets in the end. A call is one future: dropping it closes
//! what it had open.

use std::{
    hash::{BuildHasher, Hasher, RandomState},
    net::IpAddr,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use hyper::body::Body as _;
use url::{Position, Url};

use super::{
    Answer, Arriving, Body, Error, Head, Identity, Incoming, Phase, Pinned, Request, Route, Timeouts, Trust,
    ask::Caller,
    decode::{ACCEPTED, Encoding},
    detail, foreign,
    host::{Lease, Line},
    http2::{self, Unanswered},
    limits::{self, End, Watch},
    pool::Pool,
    redirect::{self, Course},
    response::Source,
    retry,
    sending::Sending,
};

pub(super) const RETRY_COUNT: &str = "x-stainless-retry-count";
/// What is read of a report on a failure.
const LARGEST_REPORT: usize = 16 << 20;
const LONGEST_REPORT: Duration = Duration::from_secs(5);
/// An answer that nobody wants is read to its end, to keep the connection, if that is near.
const SMALL_REST: u64 = 64 << 10;
const SHORT_WHILE: Duration = Duration::from_secs(1);
/// How often a request that the server has not looked at is sent again, and after how long, growing.
const MOST_UNSEEN: u32 = 10;
const UNSEEN_PAUSE: Duration = Duration::from_millis(5);

/// When HTTP/2 is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Http2 {
    #[default]
    Off,
    /// Where an encrypted connection agrees on it.
    Negotiated,
    /// Always: the servers are known to speak it, also without encryption.
    Known,
}

#[derive(Clone, Debug)]
pub struct Config {
    /// Connections at once, to all hosts together; as many as descriptors allow unless given.
    pub max_connections: Option<usize>,
    /// Idle connections kept per host, and for how long; for ever unless limited.
    pub max_idle: usize,
    pub idle_timeout: Option<Duration>,
    pub http2: Http2,
    pub route: Route,
    pub trust: Trust,
    pub identity: Option<Identity>,
    /// The address that connections are made from.
    pub local_address: Option<IpAddr>,
    pub resolve: Vec<Pinned>,
    /// A socket in the file system that every connection is made to.
    pub uds: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            max_connections: None,
            max_idle: usize::MAX,
            idle_timeout: Some(Duration::from_secs(5)),
            http2: Http2::Off,
            route: Route::default(),
            trust: Trust::default(),
            identity: None,
            local_address: None,
            resolve: Vec::new(),
            uds: None,
        }
    }
}

/// Cheap to clone; all clones share one pool. Must be used inside a tokio runtime.
#[derive(Clone, Debug)]
pub struct Client {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    pool: Pool,
}

impl Client {
    pub fn new(config: &Config) -> Result<Self, Error> {
        // Idempotent: a second installation is refused and changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let shared = Shared { pool: Pool::new(config) };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Sends, retries, and gives the answer once its head is there. A status that is no success is an error.
    pub async fn send(&self, request: &Request) -> Result<Incoming, Error> {
        let (incoming, _) = self.perform(request, false).await?;
        Ok(incoming)
    }

    /// As `send`, with the whole body read; an answer that breaks off is asked for again.
    pub async fn fetch(&self, request: &Request) -> Result<Answer, Error> {
        let (incoming, body) = self.perform(request, true).await?;
        Ok(Answer { head: incoming.head, body })
    }

    /// Lets idle connections go.
    pub fn close_idle(&self) {
        self.shared.pool.clear();
    }

    async fn perform(&self, request: &Request, whole: bool) -> Result<(Incoming, Bytes), Error> {
        let end = End::of(&request.timeouts);
        let policy = request.retry.as_deref().unwrap_or(&retry::USUAL);
        policy.called();
        let mut retries = 0;
        loop {
            let failure = match self.shared.attempt(request, retries, end, whole).await {
                Ok(incoming) if !incoming.head.status.is_success() => Failure::Status(Box::new(incoming)),
                Ok(incoming) if !whole => return Ok((incoming, Bytes::new())),
                Ok(mut incoming) => match incoming.body.collect().await {
                    Ok(body) => return Ok((incoming, body)),
                    Err(error) => Failure::Error(error),
                },
                Err(error) => Failure::Error(error),
            };
            let left = if request.body.is_replayable() { request.max_retries.saturating_sub(retries) } else { 0 };
            let pause = if left == 0 { None } else { failure.pause(policy, retries) };
            // Waiting for a time that is not there would only hide what went wrong.
            let pause = pause.filter(|pause| end.is_none_or(|end| *pause < end.left()));
            match pause.filter(|_| policy.allows_one()) {
                None => return Err(failure.report().await),
                Some(pause) => {
                    let told = request.caller.as_ref().filter(|caller| caller.wants.failed);
                    let told = told.map(|caller| (caller, failure.reason()));
                    failure.discard();
                    if let Some((caller, reason)) = told {
                        let telling = Box::pin(caller.failed(request, retries, reason, pause));
                        limits::until(end, telling).await?;
                    }
                    tokio::time::sleep(pause).await;
                    retries += 1;
                }
            }
        }
    }
}

enum Failure {
    Status(Box<Incoming>),
    Error(Error),
}

impl Failure {
    /// How long to wait before the next attempt; `None` if there is no use in one.
    fn pause(&self, policy: &retry::Policy, retries: u32) -> Option<Duration> {
        match self {
            Self::Status(incoming) => {
                let head = &incoming.head;
                policy.after_status(head.status, &head.headers, retries, chance(), SystemTime::now())
            }
            Self::Error(
                Error::Timeout { phase: Phase::Total, .. }
                | Error::Invalid(_)
                | Error::Redirects { .. }
                | Error::TooLarge { .. }
                | Error::Upload { .. }
                | Error::Cancelled,
            ) => None,
            Self::Error(_) => Some(policy.pause(retries, chance())),
        }
    }

    /// In words, and the status of an answer.
    fn reason(&self) -> (String, Option<StatusCode>) {
        match self {
            Self::Status(incoming) => (format!("status {}", incoming.head.status.as_u16()), Some(incoming.head.status)),
            Self::Error(error) => (error.to_string(), None),
        }
    }

    async fn report(self) -> Error {
        match self {
            Self::Status(mut incoming) => {
                let body = incoming.body.gather(LARGEST_REPORT, LONGEST_REPORT).await;
                Error::Status(Box::new(Answer { head: incoming.head, body }))
            }
            Self::Error(error) => error,
        }
    }

    /// Frees the connection for the next attempt, if little is left to read of this one's answer.
    fn discard(self) {
        if let Self::Status(incoming) = self
            && let Incoming { mut body, .. } = *incoming
            && body.left().is_some_and(|left| left <= SMALL_REST)
        {
            tokio::spawn(async move { tokio::time::timeout(SHORT_WHILE, body.collect()).await.is_ok() });
        }
    }
}

/// Tells a caller who looks on what came, and how long after the attempt began.
async fn tell(
    (caller, began): (&Caller, Instant),
    request: &Request,
    retries: u32,
    head: (StatusCode, HeaderMap),
    end: Option<End>,
) -> Result<(), Error> {
    // What is rare is boxed: every call would carry its room otherwise.
    limits::until(end, Box::pin(caller.came(request, retries, head, began.elapsed()))).await
}

fn unrepeatable() -> Error {
    let detail = "the server redirected the request, and what an iterator or an unseekable stream gave is gone; send \
                  bytes or a file, or use the address that the server redirects to";
    Error::Upload { name: "the body".into(), detail: detail.to_owned() }
}

/// A number from 0 up to but not including 1: enough chance to keep clients from retrying in step.
fn chance() -> f64 {
    let bits = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(bits >> 32).unwrap_or_default()) / (f64::from(u32::MAX) + 1.0)
}

impl Shared {
    /// One attempt, redirects included.
    async fn attempt(&self, request: &Request, retries: u32, end: Option<End>, whole: bool) -> Result<Incoming, Error> {
        let mut watch = Watch::new(&request.timeouts, end);
        let mut course = Course::new(&request.method);
        let told = self.told(request, retries, end).await?;
        let first = told.as_ref().unwrap_or(&request.headers);
        let onlooker = request.caller.as_ref().filter(|caller| caller.wants.came);
        let onlooker = onlooker.map(|caller| (caller, Instant::now()));
        if let Some(caller) = request.caller.as_ref().filter(|caller| caller.wants.exchange) {
            let incoming = Box::pin(foreign::attempt(request, caller, first, retries, end, whole)).await?;
            if let Some(onlooker) = onlooker {
                let head = (incoming.head.status, incoming.head.headers.clone());
                tell(onlooker, request, retries, head, end).await?;
            }
            return Ok(incoming);
        }
        for moves in 0..=redirect::MOST {
            let url = course.moved.as_ref().unwrap_or(&request.url);
            let mut unseen = 0;
            let answer = loop {
                if moves > 0 && !course.bare && !request.body.is_replayable() {
                    return Err(unrepeatable());
                }
                let outgoing = outgoing(request, &course, first, retries);
                match self.exchange(outgoing, url, &request.timeouts, &mut watch).await {
                    Ok(answer) => break answer,
                    Err(Unanswered::Failed(error)) => return Err(error),
                    Err(Unanswered::Unseen(_)) if unseen < MOST_UNSEEN && request.body.is_replayable() => {
                        let pause = UNSEEN_PAUSE * unseen.saturating_sub(1).pow(2);
                        let waited = async {
                            tokio::time::sleep(pause).await;
                            Ok(())
                        };
                        watch.during(waited).await?;
                        unseen += 1;
                    }
                    Err(Unanswered::Unseen(detail)) => return Err(Error::Connection { detail }),
                }
            };
            if request.follow_redirects != Some(false)
                && course.turn(&request.url, answer.status(), answer.headers())?
            {
                continue;
            }
            if let Some(onlooker) = onlooker {
                let head = (answer.status(), answer.headers().clone());
                tell(onlooker, request, retries, head, end).await?;
            }
            let (mut head, source) = answer.into_parts();
            let encoding = Encoding::of(&head.headers);
            if encoding.is_some() {
                // What is left to read is not what these describe.
                head.headers.remove(header::CONTENT_LENGTH);
            }
            let head = Head {
                status: head.status,
                headers: head.headers,
                version: head.version,
                url: course.moved.unwrap_or_else(|| request.url.clone()),
                retries,
            };
            return Ok(Incoming { head, body: Arriving::new(source, encoding, watch) });
        }
        Err(Error::Redirects { limit: redirect::MOST })
    }

    /// The headers of an attempt that the caller has a say in.
    async fn told(&self, request: &Request, retries: u32, end: Option<End>) -> Result<Option<HeaderMap>, Error> {
        let Some(caller) = request.caller.as_ref().filter(|caller| caller.wants.key || caller.wants.outgoing) else {
            return Ok(None);
        };
        let mut headers = request.headers.clone();
        if caller.wants.key {
            limits::until(end, Box::pin(caller.key(&mut headers))).await?;
        }
        if caller.wants.outgoing {
            headers = limits::until(end, Box::pin(caller.outgoing(request, retries, headers))).await?;
        }
        Ok(Some(headers))
    }

    /// One request and the head of its answer.
    async fn exchange(
        &self,
        mut request: http::Request<Sending>,
        url: &Url,
        timeouts: &Timeouts,
        watch: &mut Watch,
    ) -> Result<http::Response<Source>, Unanswered> {
        let host = self.pool.host(url)?;
        let invalid = |error: &dyn std::fmt::Display| Error::Invalid(format!("the address can't be sent: {error}"));
        let path = &url[Position::BeforePath..Position::AfterQuery];
        if host.is_forwarded() {
            let whole = &url[Position::BeforeScheme..Position::AfterScheme];
            let whole = format!("{whole}://{}{path}", host.written());
            *request.uri_mut() = Uri::try_from(whole).map_err(|error| invalid(&error))?;
            if let Some(value) = host.proxy.as_ref().and_then(super::Proxy::authorization) {
                request.headers_mut().insert(header::PROXY_AUTHORIZATION, value);
            }
        } else {
            *request.uri_mut() = Uri::try_from(path).map_err(|error| invalid(&error))?;
        }
        request.headers_mut().entry(header::HOST).or_insert_with(|| host.header.clone());
        loop {
            // What is rare is boxed, here and below: every call would carry and move its room otherwise.
            let (line, used) = match host.take() {
                Some(line) => (line, true),
                None => Box::pin(self.pool.line(&host, timeouts, watch)).await.map_err(Error::of_dialing)?,
            };
            let mut sender = match line {
                Line::One(sender) => sender,
                Line::Many(slot) => {
                    watch.begin(None);
                    if !watch.during(async { Ok(http2::is_ready(&slot).await) }).await? {
                        continue;
                    }
                    let moved = request.body().moved();
                    watch.mind(moved.clone());
                    let asked = http2::ask(slot, request)?;
                    let (arrivals, stream) = asked.arrivals();
                    watch.follow(arrivals, stream);
                    let outcome = watch.during(Box::pin(async { Ok(asked.answer().await) }));
                    return outcome.await?.map_err(|unanswered| {
                        moved.and_then(|moved| moved.failure()).map_or(unanswered, Unanswered::Failed)
                    });
                }
            };
            watch.begin(Some(&sender.traffic));
            if used && !watch.during(async { Ok(sender.http.ready().await.is_ok()) }).await? {
                continue;
            }
            let moved = request.body().moved();
            let leash = request.body().leash(&sender.task);
            watch.mind(moved.clone());
            let answer = watch.during(async {
                match sender.http.try_send_request(request).await {
                    Ok(answer) => Ok(Ok(answer)),
                    Err(mut unsent) => match unsent.take_message() {
                        Some(request) if used => Ok(Err(request)),
                        _ => match moved.and_then(|moved| moved.failure()) {
                            Some(failure) => Err(failure),
                            None => Err(Error::Connection { detail: detail::of(unsent.error()) }),
                        },
                    },
                }
            });
            match answer.await? {
                Ok(answer) if answer.status() == 407 && host.is_forwarded() => {
                    return Err(Error::Connection { detail: host.refused_by_proxy() }.into());
                }
                Ok(answer) => {
                    let lent = Some(Lease { sender, host, leash });
                    return Ok(answer.map(|body| Source::Own { body, lease: lent }));
                }
                // The server closed an idle connection before the request went out: it goes out on another.
                Err(unsent) => request = unsent,
            }
        }
    }
}

/// A request as it goes out, at this point of its course.
fn outgoing(request: &Request, course: &Course, first: &HeaderMap, retries: u32) -> http::Request<Sending> {
    let mut headers = course.headers(first);
    if !headers.contains_key(RETRY_COUNT) {
        headers.insert(RETRY_COUNT, HeaderValue::from(retries));
    }
    headers.entry(header::ACCEPT_ENCODING).or_insert(ACCEPTED);
    let body = if course.bare { &Body::Empty } else { &request.body };
    if let Body::Streamed(_) = body {
        // hyper says how long it is.
        headers.remove(header::CONTENT_LENGTH);
    }
    let body = Sending::new(body, request.caller.as_ref());
    if body.is_end_stream() && matches!(course.method, Method::POST | Method::PUT | Method::PATCH) {
        headers.entry(header::CONTENT_LENGTH).or_insert(HeaderValue::from_static("0"));
    }
    let mut outgoing = http::Request::new(body);
    *outgoing.method_mut() = course.method.clone();
    *outgoing.headers_mut() = headers;
    outgoing
}
