//! Streams of events as Python iterates them.
//!
//! A task reads ahead within bounds and parses; iterating takes what is there without letting go of the
//! interpreter and waits only when nothing is. Closing or dropping the source closes its connection.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::bridge::{self, Awaitable, Pending, Ready};
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
    let events = Events::new(incoming.body, Failures::Raise);
    Opened { head: incoming.head, reader: Reader::start(events) }
}

/// The `Stream` or `AsyncStream` over an opened answer.
pub(crate) fn build(
    py: Python<'_>,
    opened: Opened,
    operation: &'static Operation,
    sent: Sent,
    client: &Py<PyAny>,
    asynchronous: bool,
) -> PyResult<Py<PyAny>> {
    let named = PyDict::new(py);
    named.set_item("response", sent.response(py, &opened.head, b"")?)?;
    named.set_item("client", client)?;
    let shared = Arc::new(Shared { reader: Mutex::new(opened.reader), event: operation.event, sent });
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
}

impl Shared {
    fn reader(&self) -> MutexGuard<'_, Reader> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
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
        let (event, _back) = match found {
            Next::Event(event) => (Some(event), None),
            Next::End => (None, None),
            Next::Wait => bridge::wait(py, |context| self.shared.reader().poll_next(context))?,
        };
        event.map(|event| self.shared.value(py, event)).transpose()
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
                let work = Coming { shared: Arc::clone(&self.shared), event: None };
                Ok(Py::new(py, Awaitable::new(Box::new(work)))?.into_any())
            }
        }
    }

    fn close(&self) {
        self.shared.reader().close();
    }
}

/// The event that an `__anext__` waits for.
struct Coming {
    shared: Arc<Shared>,
    event: Option<Result<Event, Error>>,
}

impl Pending for Coming {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.shared.reader().poll_next(context).map(|event| self.event = event)
    }

    fn finish(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.event {
            Some(event) => self.shared.value(py, event),
            None => Err(PyStopAsyncIteration::new_err(())),
        }
    }
}
