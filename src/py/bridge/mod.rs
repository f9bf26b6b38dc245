//! The one door between tokio and Python.
//!
//! Owns the runtime, waiting with and without an event loop, signals, fork and exit. Its invariant: no
//! Python object ever enters a tokio task, and no worker thread ever waits for the interpreter. Work runs
//! on the runtime and leaves its outcome; Python asks for it from its own side, by [`complete`] in a blocking
//! call and by [`Awaitable`] in a coroutine. Work that needs something of its caller meanwhile asks through a
//! [`Dialogue`], and is answered by whoever waits for it, on that thread or in that loop.

mod awaitable;
mod background;
mod block;
mod event_loop;
mod notifier;
mod parked;
mod runtime;

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::task::JoinHandle;

pub(crate) use awaitable::{Awaitable, Ready};
pub(crate) use background::Background;
pub(crate) use block::{block_on, complete, enter, inside};
use runtime::handle;
pub(crate) use runtime::{after_fork_in_child, entered, generation, shutdown};

/// Work under way whose outcome Python wants.
pub(crate) trait Pending: Send + Sync {
    /// Asks whether the outcome is there. Never touches Python.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()>;

    /// Turns the outcome into a Python value; called once, after `poll` said ready.
    fn finish(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>>;

    /// The line by which the work may ask its caller, if there is one.
    fn dialogue(&mut self) -> Option<&mut Line> {
        None
    }
}

/// The caller's end of the line: hears a question without Python, answers it with Python. What it raises is raised by
/// the call that asked.
pub(crate) trait Dialogue: Send + Sync {
    /// Ready when a question has come; it is kept until `answer` takes it. Never touches Python.
    fn poll_question(&mut self, context: &mut Context<'_>) -> Poll<()>;

    /// Answers the question that came; or gives something to await, whose outcome is then told to `answered`.
    fn answer<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>>;

    fn answered(&mut self, outcome: &Bound<'_, PyAny>) -> PyResult<()>;
}

/// What a look at work finds.
enum Turn {
    Finished,
    Asked,
}

fn poll_turn(work: &mut dyn Pending, context: &mut Context<'_>) -> Poll<Turn> {
    if work.poll(context).is_ready() {
        return Poll::Ready(Turn::Finished);
    }
    match work.dialogue() {
        Some(dialogue) => dialogue.poll_question(context).map(|()| Turn::Asked),
        None => Poll::Pending,
    }
}

/// The outcome of work, waited for here; or what to await for it.
pub(crate) fn drive(py: Python<'_>, mut work: Box<dyn Pending>, asynchronous: bool) -> PyResult<Py<PyAny>> {
    if asynchronous {
        return Ok(Py::new(py, Awaitable::new(work))?.into_any());
    }
    let _back = complete(py, work.as_mut())?;
    work.finish(py)
}

/// A task on the runtime; dropping it aborts the work.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    pub(crate) fn spawn(work: impl Future<Output = T> + Send + 'static) -> PyResult<Self> {
        Ok(Self(handle()?.spawn(work)))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<PyResult<T>> {
        Pin::new(&mut self.0).poll(context).map(|outcome| {
            outcome.map_err(|error| {
                if error.is_cancelled() {
                    PyRuntimeError::new_err("the interpreter is shutting down: no request can be made any more")
                } else {
                    PyRuntimeError::new_err("an internal task failed; please report this as a bug of ferroai")
                }
            })
        })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A task together with what makes a Python value of its outcome.
pub(crate) struct Job<T, F> {
    task: Task<T>,
    outcome: Option<PyResult<T>>,
    line: Option<Line>,
    finish: F,
}

pub(crate) type Line = Box<dyn Dialogue>;

impl<T, F> Job<T, F>
where
    T: Send + Sync + 'static,
    F: FnOnce(Python<'_>, T, Option<Line>) -> PyResult<Py<PyAny>> + Send + Sync + 'static,
{
    /// `finish` gets the line too: what it makes may have more to ask.
    pub(crate) fn spawn(
        work: impl Future<Output = T> + Send + 'static,
        line: Option<Line>,
        finish: F,
    ) -> PyResult<Box<dyn Pending>> {
        Ok(Box::new(Self { task: Task::spawn(work)?, outcome: None, line, finish }))
    }
}

impl<T, F> Pending for Job<T, F>
where
    T: Send + Sync + 'static,
    F: FnOnce(Python<'_>, T, Option<Line>) -> PyResult<Py<PyAny>> + Send + Sync + 'static,
{
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.task.poll(context).map(|outcome| self.outcome = Some(outcome))
    }

    fn finish(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.outcome {
            Some(outcome) => (self.finish)(py, outcome?, self.line),
            None => Err(PyRuntimeError::new_err("the work has not finished")),
        }
    }

    fn dialogue(&mut self) -> Option<&mut Line> {
        self.line.as_mut()
    }
}
