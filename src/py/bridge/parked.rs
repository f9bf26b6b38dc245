//! What a waiting coroutine hands to its task: as much of a future as a task asks for.
//!
//! An `asyncio.Future` would wake its task through the loop's queue; this one is called from the drain itself,
//! which spares a handle and a turn of the loop for each answer.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use super::block::enter;
use super::event_loop::Door;

#[derive(Default)]
struct State {
    /// The task's wake-up and the context to call it in.
    callback: Option<(Py<PyAny>, Option<Py<PyAny>>)>,
    blocking: bool,
    done: bool,
    /// Set when the task was cancelled: the arguments of its exception.
    cancelled: Option<Py<PyTuple>>,
}

#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct Parked {
    running: Py<PyAny>,
    door: Py<Door>,
    token: u64,
    state: Mutex<State>,
}

impl Parked {
    pub(super) fn new(running: Py<PyAny>, door: Py<Door>, token: u64) -> Self {
        Self { running, door, token, state: Mutex::new(State { blocking: true, ..State::default() }) }
    }

    /// Has the loop call back.
    fn soon(slf: &Bound<'_, Self>, callback: Py<PyAny>, context: Option<Py<PyAny>>) -> PyResult<()> {
        let py = slf.py();
        let named = PyDict::new(py);
        if let Some(context) = context {
            named.set_item(intern!(py, "context"), context)?;
        }
        slf.get().running.bind(py).call_method(intern!(py, "call_soon"), (callback, slf), Some(&named)).map(drop)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Steps the waiting task, here and now. Only exceptions that end the loop come out. In a daemon thread the loop
    /// itself takes the step, below which are no frames of ours: Python may end such a thread at any moment.
    pub(super) fn wake(slf: &Bound<'_, Self>, daemon: bool) -> PyResult<()> {
        let callback = {
            let mut state = slf.get().state();
            state.done = true;
            state.callback.take()
        };
        let Some((callback, context)) = callback else { return Ok(()) };
        let py = slf.py();
        if daemon {
            return Self::soon(slf, callback, context);
        }
        match context {
            Some(context) => context.bind(py).call_method1(intern!(py, "run"), (callback, slf)).map(drop),
            None => callback.bind(py).call1((slf,)).map(drop),
        }
    }
}

fn cancelled_error(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "asyncio", "CancelledError")
}

#[pymethods]
impl Parked {
    #[getter(_asyncio_future_blocking)]
    fn blocking(&self) -> bool {
        self.state().blocking
    }

    #[setter(_asyncio_future_blocking)]
    fn set_blocking(&self, blocking: bool) {
        self.state().blocking = blocking;
    }

    fn get_loop(&self, py: Python<'_>) -> Py<PyAny> {
        self.running.clone_ref(py)
    }

    #[pyo3(signature = (callback, *, context=None))]
    fn add_done_callback(&self, callback: Py<PyAny>, context: Option<Py<PyAny>>) {
        self.state().callback = Some((callback, context));
    }

    /// Called by `Task.cancel`: the task is woken to be told.
    #[pyo3(signature = (msg=None))]
    fn cancel(slf: &Bound<'_, Self>, msg: Option<Py<PyAny>>) -> PyResult<bool> {
        let _back = enter(slf.py());
        let parked = slf.get();
        let arguments = match msg {
            Some(msg) => PyTuple::new(slf.py(), [msg])?,
            None => PyTuple::empty(slf.py()),
        };
        let arguments = arguments.unbind();
        let callback = {
            let mut state = parked.state();
            if state.done {
                return Ok(false);
            }
            state.done = true;
            state.cancelled = Some(arguments);
            state.callback.take()
        };
        parked.door.get().forget(parked.token);
        let Some((callback, context)) = callback else { return Ok(true) };
        Self::soon(slf, callback, context)?;
        Ok(true)
    }

    fn cancelled(&self) -> bool {
        self.state().cancelled.is_some()
    }

    fn done(&self) -> bool {
        self.state().done
    }

    /// What the woken task asks: nothing, or that it was cancelled.
    fn result(&self, py: Python<'_>) -> PyResult<()> {
        let arguments = self.state().cancelled.as_ref().map(|arguments| arguments.clone_ref(py));
        match arguments {
            None => Ok(()),
            Some(arguments) => Err(PyErr::from_value(cancelled_error(py)?.call1(arguments.bind(py))?)),
        }
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.running)?;
        visit.call(&self.door)?;
        if let Ok(state) = self.state.try_lock()
            && let Some((callback, context)) = &state.callback
        {
            visit.call(callback)?;
            visit.call(context)?;
        }
        Ok(())
    }

    fn __clear__(&self) {
        let callback = self.state.try_lock().ok().and_then(|mut state| state.callback.take());
        drop(callback);
    }
}
