//! `_core.Body`: an answer's body while it arrives, for whoever reads it: piece by piece, whole, into a file, as events.
//!
//! Owns the connection until the body has been read or closed. Each way of reading is said once and waited for in
//! either way. What reads the whole of it works on the runtime; pieces are fetched by whoever waits for them, which
//! holds a fast server back.

use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::Expected;
use crate::http::stream::{Events, Reader};
use crate::http::{Arriving, Error, Head, Incoming, save};
use crate::py::bridge::{self, Job, Line, Pending};
use crate::py::caller;
use crate::py::errors::{self, Sent};
use crate::py::stream;

/// Where the body is.
pub(crate) enum State {
    Arriving {
        body: Box<(Arriving, Head)>,
        /// What came beyond the last piece of a wanted size.
        rest: BytesMut,
    },
    /// Read ahead as events.
    Events(Reader),
    /// In the hands of work that reads all of it.
    Taken,
    Closed,
}

pub(crate) struct Shared {
    state: Mutex<State>,
    /// By which the body asks its caller, if at all; taken by whoever waits.
    line: Mutex<Option<Line>>,
    pub(crate) sent: Sent,
    started: Instant,
    took: OnceLock<Duration>,
    /// Somebody has put a `close` of their own on the response.
    watched: AtomicBool,
}

impl Shared {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn line(&self) -> MutexGuard<'_, Option<Line>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the line, for a while, for whoever waits for something of the body.
    pub(crate) fn hold(self: &Arc<Self>) -> Held {
        Held { line: self.line().take(), body: Arc::clone(self) }
    }

    pub(crate) fn is_watched(&self) -> bool {
        self.watched.load(Ordering::Relaxed)
    }

    /// Nothing more is wanted or to be had: the connection goes back or closes.
    pub(crate) fn end(&self) {
        let _ = self.took.set(self.started.elapsed());
        *self.state() = State::Closed;
    }

    /// The body itself, for work that reads all of it.
    fn take(&self) -> Option<(Arriving, Head)> {
        let mut state = self.state();
        match std::mem::replace(&mut *state, State::Taken) {
            State::Arriving { body, .. } => Some(*body),
            other => {
                *state = other;
                None
            }
        }
    }
}

#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct Body {
    shared: Arc<Shared>,
}

impl Body {
    pub(crate) fn new(state: Mutex<State>, line: Option<Line>, sent: Sent, started: Instant) -> Self {
        let line = Mutex::new(line);
        let watched = AtomicBool::new(false);
        Self { shared: Arc::new(Shared { state, line, sent, started, took: OnceLock::new(), watched }) }
    }

    pub(crate) fn arriving(body: Arriving, head: &Head) -> State {
        State::Arriving { body: Box::new((body, head.clone())), rest: BytesMut::new() }
    }
}

#[pymethods]
impl Body {
    /// A body that a client of the program's own holds open, as a `ferroai._transport.Exchange`.
    #[staticmethod]
    fn foreign(exchange: &Bound<'_, PyAny>) -> PyResult<Self> {
        let total = exchange.getattr(intern!(exchange.py(), "total"))?.extract()?;
        let (Incoming { head, body }, line, sent) = caller::resume(exchange, total)?;
        Ok(Self::new(Mutex::new(Self::arriving(body, &head)), Some(line), sent, Instant::now()))
    }

    /// The next piece, of `size` bytes unless it is the last; `None` at the end.
    fn piece(&self, py: Python<'_>, size: Option<usize>, asynchronous: bool) -> PyResult<Py<PyAny>> {
        let line = self.shared.hold();
        let work = Piece { shared: Arc::clone(&self.shared), size, line, found: None };
        bridge::drive(py, Box::new(work), asynchronous)
    }

    /// All that is left.
    fn read(&self, py: Python<'_>, asynchronous: bool) -> PyResult<Py<PyAny>> {
        let shared = Arc::clone(&self.shared);
        let body = shared.take();
        let line = shared.line().take();
        let work = async move {
            match body {
                Some((mut body, _)) => body.collect().await,
                None => Ok(Bytes::new()),
            }
        };
        let work = Job::spawn(work, line, move |py, read, _line| {
            shared.end();
            match read {
                Ok(bytes) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
                Err(error) => Err(shared.sent.exception(py, error)),
            }
        })?;
        bridge::drive(py, work, asynchronous)
    }

    /// All that is left, into a file; gives the number of bytes.
    fn save(&self, py: Python<'_>, path: PathBuf, asynchronous: bool) -> PyResult<Py<PyAny>> {
        let shared = Arc::clone(&self.shared);
        let body = shared.take();
        let line = shared.line().take();
        let work = async move {
            match body {
                Some((body, _)) => save::save(body, path).await,
                None => Err(Error::Cancelled.into()),
            }
        };
        let work = Job::spawn(work, line, move |py, saved, _line| {
            shared.end();
            match saved {
                Ok(length) => Ok(length.into_pyobject(py)?.into_any().unbind()),
                Err(failure) => Err(shared.sent.unsaved(py, failure)),
            }
        })?;
        bridge::drive(py, work, asynchronous)
    }

    /// The iterator of the body's events.
    fn events(
        &self,
        py: Python<'_>,
        expected: &Bound<'_, Expected>,
        response: &Bound<'_, PyAny>,
        asynchronous: bool,
    ) -> PyResult<Py<PyAny>> {
        if let Some((body, head)) = self.shared.take() {
            let _runtime = bridge::entered()?;
            let events = Events::new(body, expected.get().dialect).labelled(&head);
            *self.shared.state() = State::Events(Reader::start(events));
        }
        stream::source(py, Arc::clone(&self.shared), expected.get().clone_ref(py), response, asynchronous)
    }

    /// From now on the `close` or `aclose` of the response is called when its events end.
    fn watch(&self) {
        self.shared.watched.store(true, Ordering::Relaxed);
    }

    fn close(&self) {
        self.shared.end();
    }

    fn is_closed(&self) -> bool {
        matches!(*self.shared.state(), State::Closed)
    }

    /// Seconds from sending the request to the end of the body; `None` while it is arriving.
    fn elapsed(&self) -> Option<f64> {
        self.shared.took.get().map(Duration::as_secs_f64)
    }
}

/// The line of a body while somebody waits for something of it; given back after that.
pub(crate) struct Held {
    body: Arc<Shared>,
    line: Option<Line>,
}

impl Held {
    pub(crate) fn get(&mut self) -> Option<&mut Line> {
        self.line.as_mut()
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(line) = self.line.take() {
            *self.body.line() = Some(line);
        }
    }
}

/// A piece that a reader waits for.
struct Piece {
    shared: Arc<Shared>,
    size: Option<usize>,
    line: Held,
    found: Option<Result<Bytes, Error>>,
}

impl Piece {
    fn poll_found(&self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let mut state = self.shared.state();
        let State::Arriving { body, rest } = &mut *state else { return Poll::Ready(None) };
        loop {
            if let Some(size) = self.size
                && rest.len() >= size.max(1)
            {
                return Poll::Ready(Some(Ok(rest.split_to(size.max(1)).freeze())));
            }
            match Pin::new(&mut body.0).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(piece))) if self.size.is_none() => return Poll::Ready(Some(Ok(piece))),
                Poll::Ready(Some(Ok(piece))) => rest.extend_from_slice(&piece),
                Poll::Ready(None) if rest.is_empty() => return Poll::Ready(None),
                Poll::Ready(None) => return Poll::Ready(Some(Ok(rest.split().freeze()))),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl Pending for Piece {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // Time limits need a runtime to be set in.
        let _runtime = bridge::entered().ok();
        self.poll_found(context).map(|found| self.found = found)
    }

    fn finish(mut self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.found.take() {
            Some(Ok(bytes)) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
            Some(Err(error)) => {
                self.shared.end();
                Err(self.shared.sent.exception(py, error))
            }
            None => {
                self.shared.end();
                Ok(py.None())
            }
        }
    }

    fn dialogue(&mut self) -> Option<&mut Line> {
        self.line.get()
    }
}

/// Puts a body that is in memory into a file: all of it, or nothing.
#[pyfunction]
#[pyo3(name = "save")]
#[expect(clippy::needless_pass_by_value, reason = "Python hands it over")]
pub(crate) fn save_whole(py: Python<'_>, path: PathBuf, content: &[u8]) -> PyResult<()> {
    py.detach(|| save::save_whole(content, &path)).map_err(|error| errors::file_error(&path, &error))
}
