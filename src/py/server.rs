//! The embedded server as Python sees it, below the classes of `ferroai.testing`.
//!
//! Owns the translation of a test's wishes into rules; refuses every use in a forked child, whose copy of
//! the server has no threads and whose locks may be held for ever.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::server::{Act, After, Config, Connections, Part, Rule, Scripted, Server, State, ToolCall, Wish};

/// How long a wait lasts before it looks for a Ctrl-C.
const SLICE: Duration = Duration::from_millis(50);

fn seconds(name: &str, value: f64) -> PyResult<Duration> {
    Duration::try_from_secs_f64(value)
        .map_err(|_| PyValueError::new_err(format!("`{name}` is {value}: expected seconds, zero or more")))
}

fn piece<'py>(py: Python<'py>, part: &Part) -> Piece<'py> {
    let content = PyBytes::new(py, &part.content);
    (part.name.clone(), part.filename.clone(), part.content_type.clone(), content, part.size, part.crc32)
}

#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct LoopbackServer {
    server: Server,
}

/// A part of a form: name, file name, content type, content, size, checksum.
type Piece<'py> = (String, Option<String>, Option<String>, Bound<'py, PyBytes>, u64, u32);
/// A request: method, path, query, headers, body, its size, parts, seconds since the start, connection.
type Seen<'py> = (String, String, String, Vec<(String, String)>, Bound<'py, PyBytes>, u64, Vec<Piece<'py>>, f64, u64);

impl LoopbackServer {
    fn ours(&self) -> PyResult<&Server> {
        if self.server.is_ours() {
            return Ok(&self.server);
        }
        Err(PyRuntimeError::new_err(
            "this MockServer runs in the process that forked this one: only its `url` can be used here",
        ))
    }

    fn wait(&self, py: Python<'_>, limit: f64, done: impl Fn(usize, Connections) -> bool + Sync) -> PyResult<bool> {
        let server = self.ours()?;
        let until = Instant::now() + seconds("timeout", limit)?;
        loop {
            let slice = SLICE.min(until.saturating_duration_since(Instant::now()));
            if py.detach(|| server.wait(slice, &done)) {
                return Ok(true);
            }
            py.check_signals()?;
            if Instant::now() >= until {
                return Ok(false);
            }
        }
    }
}

#[pymethods]
impl LoopbackServer {
    #[new]
    #[pyo3(signature = (*, host, port, seed, tokens, items, latency, jitter, pace, record, auth, threads, streams))]
    #[expect(clippy::too_many_arguments, reason = "they are the fields of the configuration, by name")]
    fn new(
        host: &str,
        port: u16,
        seed: u64,
        tokens: usize,
        items: usize,
        latency: f64,
        jitter: f64,
        pace: f64,
        record: bool,
        auth: bool,
        threads: usize,
        streams: u32,
    ) -> PyResult<Self> {
        let host: IpAddr = if host == "localhost" { "127.0.0.1" } else { host }.parse().map_err(|_| {
            PyValueError::new_err(format!("`host` is {host:?}: expected an IP address or \"localhost\""))
        })?;
        let config = Config {
            host,
            port,
            seed,
            tokens,
            items,
            latency: seconds("latency", latency)?,
            jitter: seconds("jitter", jitter)?,
            pace: seconds("pace", pace)?,
            record,
            auth,
            threads,
            streams,
        };
        let server = Server::start(config)
            .map_err(|error| PyOSError::new_err(format!("cannot serve on {host} port {port}: {error}")))?;
        Ok(Self { server })
    }

    #[getter]
    fn url(&self) -> String {
        self.server.url()
    }

    #[getter]
    fn port(&self) -> u16 {
        self.server.address().port()
    }

    fn stop(&self, py: Python<'_>) {
        py.detach(|| self.server.stop());
    }

    fn on(&self, method: Option<String>, path: Option<String>) -> PyResult<LoopbackRule> {
        let method = method.map(|method| method.to_ascii_uppercase());
        Ok(LoopbackRule { rule: self.ours()?.on(method, path) })
    }

    fn clear_rules(&self) -> PyResult<()> {
        self.ours()?.clear_rules();
        Ok(())
    }

    fn clear_requests(&self) -> PyResult<()> {
        self.ours()?.clear_requests();
        Ok(())
    }

    /// The requests kept, without the first `start`.
    fn requests<'py>(&self, py: Python<'py>, start: usize) -> PyResult<Vec<Seen<'py>>> {
        let server = self.ours()?;
        if !server.records() {
            return Err(PyRuntimeError::new_err("the server was started with `record=False`: it keeps no requests"));
        }
        let seen = server.requests(start).into_iter().map(|recorded| {
            let request = &recorded.request;
            // Header values are Latin-1 where they are not ASCII.
            let text = |value: &[u8]| value.iter().map(|byte| char::from(*byte)).collect::<String>();
            let headers = request.headers().into_iter().map(|(name, value)| (name, text(&value))).collect();
            (
                request.method().to_owned(),
                request.path().to_owned(),
                request.query().to_owned(),
                headers,
                PyBytes::new(py, request.body()),
                request.size(),
                request.parts().unwrap_or_default().iter().map(|part| piece(py, part)).collect(),
                recorded.at.as_secs_f64(),
                recorded.connection,
            )
        });
        Ok(seen.collect())
    }

    #[getter]
    fn request_count(&self) -> u64 {
        self.server.request_count()
    }

    #[getter]
    fn in_flight(&self) -> u64 {
        self.server.in_flight()
    }

    #[getter]
    fn most_in_flight(&self) -> u64 {
        self.server.most_in_flight()
    }

    /// Connections accepted and closed so far.
    #[getter]
    fn connections(&self) -> PyResult<(u64, u64)> {
        let Connections { accepted, closed } = self.ours()?.connections();
        Ok((accepted, closed))
    }

    fn wait_requests(&self, py: Python<'_>, count: usize, timeout: f64) -> PyResult<bool> {
        if !self.ours()?.records() {
            return Err(PyRuntimeError::new_err("the server was started with `record=False`: it keeps no requests"));
        }
        self.wait(py, timeout, |requests, _| requests >= count)
    }

    /// Until so many connections are closed; all that are open, without a number.
    fn wait_closed(&self, py: Python<'_>, count: Option<u64>, timeout: f64) -> PyResult<bool> {
        self.wait(py, timeout, |_, connections| match count {
            Some(count) => connections.closed >= count,
            None => connections.open() == 0,
        })
    }
}

#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct LoopbackRule {
    rule: Arc<Rule>,
}

impl LoopbackRule {
    /// Changes the rule; a rule that had no answer yet gives the usual one.
    fn set(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.rule.state();
        change(&mut state);
        if matches!(state.plan.act, Act::Nothing) {
            state.plan.act = Act::Answer(Wish::default());
        }
    }

    fn wish(&self, change: impl FnOnce(&mut Wish)) {
        self.set(|state| {
            let mut wish = match std::mem::take(&mut state.plan.act) {
                Act::Answer(wish) => wish,
                _ => Wish::default(),
            };
            change(&mut wish);
            state.plan.act = Act::Answer(wish);
        });
    }
}

fn after(bytes: Option<usize>, events: Option<usize>) -> PyResult<After> {
    match (bytes, events) {
        (Some(bytes), None) => Ok(After::Bytes(bytes)),
        (None, Some(events)) => Ok(After::Events(events)),
        (None, None) => Ok(After::Events(0)),
        (Some(_), Some(_)) => Err(PyValueError::new_err("give `after_bytes` or `after_events`, not both")),
    }
}

#[pymethods]
impl LoopbackRule {
    #[getter]
    fn hits(&self) -> u64 {
        self.rule.hits()
    }

    fn times(&self, count: u64) {
        self.rule.state().left = Some(count);
    }

    fn skip(&self, count: u64) {
        self.rule.state().skip = count;
    }

    fn rate(&self, share: f64) -> PyResult<()> {
        if !(0.0..=1.0).contains(&share) {
            return Err(PyValueError::new_err(format!("`rate` is {share}: expected a share from 0 to 1")));
        }
        self.rule.state().rate = share;
        Ok(())
    }

    fn delay(&self, delay: f64, jitter: f64) -> PyResult<()> {
        let (delay, jitter) = (seconds("delay", delay)?, seconds("jitter", jitter)?);
        self.set(|state| {
            state.plan.delay = delay;
            state.plan.jitter = jitter;
        });
        Ok(())
    }

    /// The usual answer with another status and more headers.
    fn answer(&self, status: Option<u16>, headers: Vec<(String, String)>) {
        self.wish(|wish| {
            wish.status = status;
            wish.headers = headers;
        });
    }

    fn say(&self, text: &str) {
        self.wish(|wish| wish.text = Some(text.into()));
    }

    fn call(&self, name: String, arguments: String) {
        self.wish(|wish| {
            let mut calls = wish.calls.to_vec();
            calls.push(ToolCall { name, arguments });
            wish.calls = calls.into();
        });
    }

    fn respond(&self, status: u16, headers: Vec<(String, String)>, content_type: Option<String>, body: &[u8]) {
        let body = Scripted::Whole { content_type, body: Bytes::copy_from_slice(body) };
        self.set(|state| state.plan.act = Act::Respond { status, headers, body });
    }

    fn events(&self, status: u16, headers: Vec<(String, String)>, events: Vec<Vec<u8>>) {
        let body = Scripted::Events(events.into_iter().map(Bytes::from).collect());
        self.set(|state| state.plan.act = Act::Respond { status, headers, body });
    }

    fn raw(&self, bytes: &[u8]) {
        let bytes = Bytes::copy_from_slice(bytes);
        self.set(|state| state.plan.act = Act::Raw(bytes));
    }

    fn drop(&self, reset: bool) {
        self.set(|state| {
            state.plan.act = Act::Drop;
            state.plan.delivery.reset = reset;
        });
    }

    fn refuse(&self) {
        self.set(|state| state.plan.act = Act::Refuse);
    }

    fn last(&self) {
        self.set(|state| state.plan.last = true);
    }

    fn cut(&self, after_bytes: Option<usize>, after_events: Option<usize>, reset: bool) -> PyResult<()> {
        let at = after(after_bytes, after_events)?;
        self.set(|state| {
            state.plan.delivery.cut = Some(at);
            state.plan.delivery.reset = reset;
        });
        Ok(())
    }

    fn stall(&self, after_bytes: Option<usize>, after_events: Option<usize>) -> PyResult<()> {
        let at = after(after_bytes, after_events)?;
        self.set(|state| state.plan.delivery.stall = Some(at));
        Ok(())
    }

    fn drip(&self, bytes: usize, pause: f64) -> PyResult<()> {
        let pause = seconds("pause", pause)?;
        self.set(|state| state.plan.delivery.drip = Some((bytes, pause)));
        Ok(())
    }

    fn pace(&self, pause: f64) -> PyResult<()> {
        let pause = seconds("pause", pause)?;
        self.set(|state| state.plan.delivery.pace = pause);
        Ok(())
    }
}
