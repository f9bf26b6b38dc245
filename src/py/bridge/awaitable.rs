//! What an `async def` method awaits: polls its work from the loop's own thread.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use pyo3::exceptions::{PyRuntimeError, PyStopIteration};
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

use super::Pending;
use super::event_loop::Door;
use super::parked::Parked;

enum State {
    Fresh(Box<dyn Pending>),
    Waiting { work: Box<dyn Pending>, waker: Waker, running: Py<PyAny>, door: Py<Door>, token: u64 },
    Over,
}

/// Work to await, once. Dropping it, or cancelling the task that awaits it, aborts the work.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct Awaitable {
    state: Mutex<State>,
}

impl Awaitable {
    pub(crate) fn new(work: Box<dyn Pending>) -> Self {
        Self { state: Mutex::new(State::Fresh(work)) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> State {
        std::mem::replace(&mut *self.state(), State::Over)
    }

    fn step(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let (mut work, waker, running, door, token) = match self.take() {
            State::Fresh(work) => {
                let (running, door) = Door::of_running_loop(py)?;
                let (token, bellpush) = door.get().token();
                (work, Waker::from(bellpush), running.unbind(), door.unbind(), token)
            }
            State::Waiting { work, waker, running, door, token } => {
                door.get().forget(token);
                (work, waker, running, door, token)
            }
            State::Over => {
                return Err(PyRuntimeError::new_err("this call has been awaited already; make a new one"));
            }
        };
        match work.poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(()) => Err(PyStopIteration::new_err((work.finish(py)?,))),
            Poll::Pending => {
                let parked = Py::new(py, Parked::new(running.clone_ref(py), door.clone_ref(py), token))?;
                door.get().register(token, parked.clone_ref(py));
                *self.state() = State::Waiting { work, waker, running, door, token };
                Ok(parked.into_any())
            }
        }
    }

    fn abort(&self) {
        if let State::Waiting { door, token, work, .. } = self.take() {
            drop(work);
            door.get().forget(token);
        }
    }
}

#[pymethods]
impl Awaitable {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.step(py)
    }

    fn send(&self, py: Python<'_>, _value: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        self.step(py)
    }

    #[pyo3(signature = (kind, value=None, _traceback=None))]
    fn throw(
        &self,
        kind: &Bound<'_, PyAny>,
        value: Option<&Bound<'_, PyAny>>,
        _traceback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.abort();
        let raised = match (kind.cast::<PyType>(), value) {
            (Ok(class), None) => class.call0()?,
            (Ok(class), Some(value)) if !value.is_instance(class)? => match value.cast::<PyTuple>() {
                Ok(arguments) => class.call1(arguments)?,
                Err(_) => class.call1((value,))?,
            },
            (_, Some(value)) => value.clone(),
            (Err(_), None) => kind.clone(),
        };
        Err(PyErr::from_value(raised))
    }

    fn close(&self) {
        self.abort();
    }
}

/// A value that is there already, in the shape of something to await.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct Ready {
    value: Mutex<Option<Py<PyAny>>>,
}

impl Ready {
    pub(crate) fn new(value: Py<PyAny>) -> Self {
        Self { value: Mutex::new(Some(value)) }
    }
}

#[pymethods]
impl Ready {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self) -> PyResult<Py<PyAny>> {
        let value = self.value.lock().unwrap_or_else(PoisonError::into_inner).take();
        match value {
            Some(value) => Err(PyStopIteration::new_err((value,))),
            None => Err(PyRuntimeError::new_err("this value has been awaited already")),
        }
    }
}
