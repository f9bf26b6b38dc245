//! Streams of events as Python iterates them.
//!
//! A task reads ahead within bounds and parses; iterating takes what is there without letting go of the
//! interpreter and waits only when nothing is. Closing or dropping the source closes its connection.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::bridge::{self, Awaitable, Dialogue, Line, Pending, Ready};
use super::errors::{Sent, class};
use super::model;
use crate::http::stream::{Event, Events, Failures, Next, Reader};
use crate::http::{Error, Head, Incoming};
use crate::schema::{Operation, TypeId};

/// A stream whose head has come, being read ahead.
pub(crate) struct Opened {
    head: Head,
    reader: Reader,
}

/// Starts reading ahead; called on the runtime.
pub(crate) fn open(incoming: Incoming) -> Opened {
    let events = Events::new(incoming.body, Failures::Raise).labelled(&incoming.head);
    Opened { head: incoming.head, reader: Reader::start(events) }
}

/// The `Stream` or `AsyncStream` over an opened answer.
pub(crate) fn build(
    py: Python<'_>,
    opened: Opened,
    line: Option<Line>,
    operation: &'static Operation,
    sent: Sent,
    client: &Py<PyAny>,
    asynchronous: bool,
) -> PyResult<Py<PyAny>> {
    let named = PyDict::new(py);
    named.set_item("response", sent.response(py, &opened.head, b"")?)?;
    named.set_item("client", client)?;
    let shared =
        Arc::new(Shared { reader: Mutex::new(opened.reader), event: operation.event, sent, line: Mutex::new(line) });
    let name = if asynchronous {
        named.set_item("source", Py::new(py, AsyncEventSource { shared })?)?;
        "AsyncStream"
    } else {
        named.set_item("source", Py::new(py, EventSource { shared })?)?;
        "Stream"
    };
    class(py, "_streaming", name)?.call((), Some(&named)).map(Bound::unbind)
}

struct Shared {
    reader: Mutex<Reader>,
    event: TypeId,
    sent: Sent,
    /// By which the stream asks its caller, if at all; taken by whoever waits for an event.
    line: Mutex<Option<Line>>,
}

impl Shared {
    fn reader(&self) -> MutexGuard<'_, Reader> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn line(&self) -> MutexGuard<'_, Option<Line>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn value(&self, py: Python<'_>, event: Result<Event, Error>) -> PyResult<Py<PyAny>> {
        match event {
            Ok(event) => model::build_event(py, self.event, &event.document),
            Err(error) => Err(self.sent.exception(py, error)),
        }
    }
}

/// The blocking iterator of a stream's events.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct EventSource {
    shared: Arc<Shared>,
}

#[pymethods]
impl EventSource {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let found = self.shared.reader().try_next();
        match found {
            Next::Event(event) => self.shared.value(py, event).map(Some),
            Next::End => Ok(None),
            Next::Wait => {
                let mut coming = Coming::new(&self.shared);
                let _back = bridge::complete(py, &mut coming)?;
                coming.event.take().map(|event| self.shared.value(py, event)).transpose()
            }
        }
    }

    fn close(&self) {
        self.shared.reader().close();
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

    fn __anext__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let found = self.shared.reader().try_next();
        match found {
            Next::Event(event) => Ok(Py::new(py, Ready::new(self.shared.value(py, event)?))?.into_any()),
            Next::End => Err(PyStopAsyncIteration::new_err(())),
            Next::Wait => {
                let work = Box::new(Coming::new(&self.shared));
                Ok(Py::new(py, Awaitable::new(work))?.into_any())
            }
        }
    }

    fn close(&self) {
        self.shared.reader().close();
    }
}

/// The event that a consumer waits for.
struct Coming {
    shared: Arc<Shared>,
    line: Option<Line>,
    event: Option<Result<Event, Error>>,
}

impl Coming {
    fn new(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::clone(shared), line: shared.line().take(), event: None }
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        if let Some(line) = self.line.take() {
            *self.shared.line() = Some(line);
        }
    }
}

impl Pending for Coming {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.shared.reader().poll_next(context).map(|event| self.event = event)
    }

    fn finish(mut self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.event.take() {
            Some(event) => self.shared.value(py, event),
            None => Err(PyStopAsyncIteration::new_err(())),
        }
    }
    fn dialogue(&mut self) -> Option<&mut dyn Dialogue> {
        match &mut self.line {
            Some(line) => Some(line.as_mut()),
            None => None,
        }
    }
}
