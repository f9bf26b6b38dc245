//! A body that is read while it is sent, as a client of the caller's own takes it: by iterating.
//!
//! Owns the way of its pieces from the core, which reads files and asks the caller for the rest, to whoever iterates.
//! Beginning again begins the body again; refuses that where the body can't.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::{PyRuntimeError, PyStopAsyncIteration};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::super::bridge::{self, Awaitable, Job, Line, Pending};
use super::super::errors::{class, upload_error};
use super::{Conversation, Resources, SharedUploads};
use crate::http::Error;
use crate::http::content::Content;
use crate::http::foreign::Supply;

/// What both ways of iterating share.
pub(super) struct Outlet {
    content: Content,
    resources: Arc<Resources>,
    uploads: SharedUploads,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Some of it has been asked for.
    begun: bool,
    /// What the next piece comes from; not there while one is being fetched.
    open: Option<(Supply, Line)>,
}

impl Outlet {
    pub(super) fn new(content: &Content, resources: &Arc<Resources>, uploads: &SharedUploads) -> Arc<Self> {
        let (resources, uploads) = (Arc::clone(resources), Arc::clone(uploads));
        Arc::new(Self { content: content.clone(), resources, uploads, state: Mutex::default() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, py: Python<'_>) -> PyResult<()> {
        let mut state = self.state();
        if state.open.is_some() && !state.begun {
            // An iterator is its own iterable, and is asked for as such.
            return Ok(());
        }
        if state.begun && !self.content.is_replayable() {
            let message = "the http_client wants to send the body a second time, and it can be read only once: give \
                           bytes, a path or a file that can seek";
            return Err(PyErr::from_value(class(py, "_exceptions", "OpenAIError")?.call1((message,))?));
        }
        let (caller, line) = Conversation::about_uploads(&self.resources, &self.uploads);
        *state = State { begun: false, open: Some((Supply::new(&self.content, caller), line)) };
        Ok(())
    }

    /// The work of fetching the next piece, which is `None` at the end.
    fn next(self: &Arc<Self>, end: fn(Python<'_>) -> PyResult<Py<PyAny>>) -> PyResult<Box<dyn Pending>> {
        let taken = {
            let mut state = self.state();
            state.begun = true;
            state.open.take()
        };
        let Some((supply, line)) = taken else {
            return Err(PyRuntimeError::new_err("the body is being read elsewhere, or a piece of it failed to come"));
        };
        let outlet = Arc::clone(self);
        let work = async move {
            let mut supply = supply;
            let piece = supply.next().await;
            (supply, piece)
        };
        Job::spawn(work, Some(line), move |py, (supply, piece), line| match piece {
            Ok(Some(bytes)) => {
                outlet.state().open = line.map(|line| (supply, line));
                Ok(PyBytes::new(py, &bytes).into_any().unbind())
            }
            Ok(None) => end(py),
            Err(error @ Error::Upload { .. }) => Err(upload_error(py, &error)),
            Err(error) => Err(PyRuntimeError::new_err(error.to_string())),
        })
    }
}

/// The body for a blocking client.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct BodySupply {
    outlet: Arc<Outlet>,
}

impl BodySupply {
    pub(super) fn new(outlet: Arc<Outlet>) -> Self {
        Self { outlet }
    }
}

#[pymethods]
impl BodySupply {
    fn __iter__(slf: Py<Self>, py: Python<'_>) -> PyResult<Py<Self>> {
        slf.get().outlet.begin(py)?;
        Ok(slf)
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let mut work = self.outlet.next(|py| Ok(py.None()))?;
        let _back = bridge::complete(py, work.as_mut())?;
        let piece = work.finish(py)?;
        Ok(if piece.is_none(py) { None } else { Some(piece) })
    }
}

/// The body for an async client.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct AsyncBodySupply {
    outlet: Arc<Outlet>,
}

impl AsyncBodySupply {
    pub(super) fn new(outlet: Arc<Outlet>) -> Self {
        Self { outlet }
    }
}

#[pymethods]
impl AsyncBodySupply {
    fn __aiter__(slf: Py<Self>, py: Python<'_>) -> PyResult<Py<Self>> {
        slf.get().outlet.begin(py)?;
        Ok(slf)
    }

    fn __anext__(&self) -> PyResult<Awaitable> {
        self.outlet.next(|_| Err(PyStopAsyncIteration::new_err(()))).map(Awaitable::new)
    }
}
