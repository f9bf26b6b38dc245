//! What an `async def` method awaits: polls its work from the loop's own thread, and awaits there what the work asks
//! of its caller.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use pyo3::exceptions::{PyRuntimeError, PyStopIteration};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

use super::block::enter;
use super::event_loop::Door;
use super::parked::Parked;
use super::{Pending, Turn, poll_turn};

/// Work that has been begun, and how it wakes its loop.
struct Begun {
    work: Box<dyn Pending>,
    waker: Waker,
    running: Py<PyAny>,
    door: Py<Door>,
    token: u64,
}

enum State {
    Fresh(Box<dyn Pending>),
    Waiting(Begun),
    /// The work has asked something, and the caller's answer is being awaited: the iterator of that.
    Answering(Begun, Py<PyAny>),
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
        let _back = enter(py);
        match self.take() {
            State::Fresh(work) => {
                let (running, door) = Door::of_running_loop(py)?;
                let (token, bellpush) = door.get().token();
                let waker = Waker::from(bellpush);
                self.go_on(py, Begun { work, waker, running: running.unbind(), door: door.unbind(), token })
            }
            State::Waiting(begun) => {
                begun.door.get().forget(begun.token);
                self.go_on(py, begun)
            }
            State::Answering(begun, iterator) => {
                let outcome = iterator.bind(py).call_method1(intern!(py, "send"), (py.None(),));
                self.answering(py, begun, iterator, outcome)
            }
            State::Over => Err(PyRuntimeError::new_err("this call has been awaited already; make a new one")),
        }
    }

    /// Looks at the work until it has to be waited for.
    fn go_on(&self, py: Python<'_>, mut begun: Begun) -> PyResult<Py<PyAny>> {
        loop {
            match poll_turn(begun.work.as_mut(), &mut Context::from_waker(&begun.waker)) {
                Poll::Ready(Turn::Finished) => return Err(PyStopIteration::new_err((begun.work.finish(py)?,))),
                Poll::Ready(Turn::Asked) => {
                    let Some(dialogue) = begun.work.dialogue() else { continue };
                    let Some(awaitable) = dialogue.answer(py)? else { continue };
                    let iterator = awaitable.call_method0(intern!(py, "__await__"))?;
                    let outcome = iterator.call_method1(intern!(py, "send"), (py.None(),));
                    return self.answering(py, begun, iterator.unbind(), outcome);
                }
                Poll::Pending => {
                    let Begun { running, door, token, .. } = &begun;
                    let parked = Py::new(py, Parked::new(running.clone_ref(py), door.clone_ref(py), *token))?;
                    door.get().register(*token, parked.clone_ref(py));
                    *self.state() = State::Waiting(begun);
                    return Ok(parked.into_any());
                }
            }
        }
    }

    /// Hands on what the caller's answer itself waits for, until it is there.
    fn answering(
        &self,
        py: Python<'_>,
        mut begun: Begun,
        iterator: Py<PyAny>,
        outcome: PyResult<Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        match outcome {
            Ok(waited_for) => {
                *self.state() = State::Answering(begun, iterator);
                Ok(waited_for.unbind())
            }
            Err(error) if error.is_instance_of::<PyStopIteration>(py) => {
                let value = error.value(py).getattr(intern!(py, "value"))?;
                if let Some(dialogue) = begun.work.dialogue() {
                    dialogue.answered(&value)?;
                }
                self.go_on(py, begun)
            }
            // The caller's own failure: the work goes with `begun`.
            Err(error) => Err(error),
        }
    }

    fn abort(&self) {
        if let State::Waiting(Begun { door, token, work, .. }) = self.take() {
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
        let _back = enter(kind.py());
        let raised = match (kind.cast::<PyType>(), value) {
            (Ok(class), None) => class.call0()?,
            (Ok(class), Some(value)) if !value.is_instance(class)? => match value.cast::<PyTuple>() {
                Ok(arguments) => class.call1(arguments)?,
                Err(_) => class.call1((value,))?,
            },
            (_, Some(value)) => value.clone(),
            (Err(_), None) => kind.clone(),
        };
        let py = kind.py();
        let answering = {
            let mut state = self.state();
            match std::mem::replace(&mut *state, State::Over) {
                State::Answering(begun, iterator) => Some((begun, iterator)),
                other => {
                    *state = other;
                    None
                }
            }
        };
        let Some((begun, iterator)) = answering else {
            self.abort();
            return Err(PyErr::from_value(raised));
        };
        // The caller's code is what is being waited in: it hears of it first, and may see to the end of what it does.
        let outcome = iterator.bind(py).call_method1(intern!(py, "throw"), (raised,));
        self.answering(py, begun, iterator, outcome)
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let _back = enter(py);
        match self.take() {
            State::Answering(_begun, iterator) => iterator.bind(py).call_method0(intern!(py, "close")).map(drop),
            other => {
                *self.state() = other;
                self.abort();
                Ok(())
            }
        }
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
