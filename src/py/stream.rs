//! Streams of events as Python iterates them.
//!
//! A task reads ahead within bounds and parses; iterating takes what is there without letting go of the
//! interpreter and waits only when nothing is. The body owns the connection: closing or dropping it ends the stream.

use std::sync::Arc;
use std::task::{Context, Poll};

use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::intern;
use pyo3::prelude::*;

use super::answer::Expects;
use super::answer::body::{self, Held, State};
use super::bridge::{self, Awaitable, Line, Pending, Ready};
use super::errors::class;
use crate::http::Error;
use crate::http::stream::{Event, Next};

/// The iterator over the events of a body.
pub(crate) fn source(
    py: Python<'_>,
    body: Arc<body::Shared>,
    event: Expects,
    response: &Bound<'_, PyAny>,
    asynchronous: bool,
) -> PyResult<Py<PyAny>> {
    let shared = Arc::new(Shared { body, event, response: response.clone().unbind() });
    Ok(if asynchronous {
        Py::new(py, AsyncEventSource { shared })?.into_any()
    } else {
        Py::new(py, EventSource { shared })?.into_any()
    })
}

struct Shared {
    body: Arc<body::Shared>,
    event: Expects,
    /// Whose `close` may be somebody else's.
    response: Py<PyAny>,
}

impl Shared {
    fn try_next(&self) -> Next {
        match &mut *self.body.state() {
            State::Events(reader) => reader.try_next(),
            _ => Next::End,
        }
    }

    fn poll_next(&self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        match &mut *self.body.state() {
            State::Events(reader) => reader.poll_next(context),
            _ => Poll::Ready(None),
        }
    }

    fn value(&self, py: Python<'_>, event: Result<Event, Error>) -> PyResult<Py<PyAny>> {
        match event {
            Ok(event) => {
                self.event.check(&event.document, || Ok(self.response.bind(py).clone()))?;
                self.event.event(py, &event.document)
            }
            Err(error) => {
                self.body.end();
                Err(self.body.sent.exception(py, error))
            }
        }
    }
}

/// The blocking iterator of a stream's events.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct EventSource {
    shared: Arc<Shared>,
}

impl EventSource {
    fn step(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let event = match self.shared.try_next() {
            Next::Event(event) => Some(event),
            Next::End => None,
            Next::Wait => {
                let mut coming = Coming::new(&self.shared);
                let _back = bridge::complete(py, &mut coming)?;
                coming.event.take()
            }
        };
        if event.is_none() {
            self.shared.body.end();
        }
        let _back = bridge::enter(py);
        event.map(|event| self.shared.value(py, event)).transpose()
    }
}

#[pymethods]
impl EventSource {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let event = self.step(py);
        if self.shared.body.is_watched() && !matches!(event, Ok(Some(_))) {
            let _back = bridge::enter(py);
            self.shared.response.call_method0(py, intern!(py, "close"))?;
        }
        event
    }

    fn close(&self) {
        self.shared.body.end();
    }
}

/// The awaited iterator of a stream's events.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct AsyncEventSource {
    shared: Arc<Shared>,
}

#[pymethods]
impl AsyncEventSource {
    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let _back = bridge::enter(py);
        let shared = &slf.get().shared;
        if shared.body.is_watched() {
            let next = class(py, "_streaming", "next_of_watched")?;
            return next.call1((slf, shared.response.bind(py))).map(Bound::unbind);
        }
        slf.get().step(py)
    }

    /// As `__anext__`, whoever watches.
    fn step(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let _back = bridge::enter(py);
        match self.shared.try_next() {
            Next::Event(event) => Ok(Py::new(py, Ready::new(self.shared.value(py, event)?))?.into_any()),
            Next::End => {
                self.shared.body.end();
                Err(PyStopAsyncIteration::new_err(()))
            }
            Next::Wait => {
                let work = Box::new(Coming::new(&self.shared));
                Ok(Py::new(py, Awaitable::new(work))?.into_any())
            }
        }
    }

    fn close(&self) {
        self.shared.body.end();
    }
}

/// The event that a consumer waits for.
struct Coming {
    shared: Arc<Shared>,
    line: Held,
    event: Option<Result<Event, Error>>,
}

impl Coming {
    fn new(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::clone(shared), line: shared.body.hold(), event: None }
    }
}

impl Pending for Coming {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.shared.poll_next(context).map(|event| self.event = event)
    }

    fn finish(mut self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        if let Some(event) = self.event.take() {
            return self.shared.value(py, event);
        }
        self.shared.body.end();
        Err(PyStopAsyncIteration::new_err(()))
    }

    fn dialogue(&mut self) -> Option<&mut Line> {
        self.line.get()
    }
}
