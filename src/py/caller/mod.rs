//! The caller's end of a call that asks: what it has to answer with, and how each question is answered.
//!
//! Owns the Python objects that a call may need while it is under way; they stay on this side, only questions and
//! replies cross. Answers are given by whoever waits for the call: the blocked thread, or the loop of the task.
//! What a callable raises ends the call and is raised by it.

mod body;
mod hooks;
mod key;
mod logs;
mod supply;
mod transport;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use http::Method;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

pub(crate) use body::{Uploads, Way, bytes};
pub(crate) use hooks::Hooks;
pub(crate) use key::KeySource;
use logs::Level;

pub(crate) use transport::Visit;

use super::bridge::{Dialogue, Line};
use super::errors::Sent;
use crate::http::ask::{Asked, Caller, Question, Questions, Reply, Wants, line};
use crate::http::{Incoming, Request, foreign};

/// What a caller has brought.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    pub(crate) key: Option<KeySource>,
    pub(crate) hooks: Hooks,
    /// Makes the exchanges in the place of our pool: a `ferroai._transport.Transport`.
    pub(crate) transport: Option<Py<PyAny>>,
}

/// Both ends of a call's line, and what there is to see of a transport of the caller's own.
pub(crate) struct Opened {
    pub(crate) caller: Caller,
    pub(crate) line: Line,
    pub(crate) visit: Option<Arc<Visit>>,
}

impl Resources {
    /// Opens a call's line; nothing where there is nothing to ask for.
    pub(crate) fn line(self: &Arc<Self>, py: Python<'_>, asks_key: bool, uploads: Uploads) -> PyResult<Option<Opened>> {
        let visit = match &self.transport {
            Some(transport) => Visit::new(transport.bind(py))?,
            None => None,
        };
        let logs = logs::level(py);
        let hooks = &self.hooks;
        let wants = Wants {
            key: asks_key,
            outgoing: hooks.request.is_some() || logs == Level::Debug,
            came: hooks.response.is_some() || logs == Level::Debug,
            failed: hooks.retry.is_some() || logs != Level::Off,
            exchange: visit.is_some(),
        };
        if wants == Wants::default() && uploads.is_empty() {
            return Ok(None);
        }
        let (caller, questions) = line(wants);
        let resources = Arc::clone(self);
        let uploads = Arc::new(Mutex::new(uploads));
        let line = Conversation { resources, uploads, logs, questions, asked: None, visit: visit.clone() };
        Ok(Some(Opened { caller, line: Box::new(line), visit }))
    }
}

/// The body of an answer that a client of the caller's own holds open, and how to read it.
pub(crate) fn resume(exchange: &Bound<'_, PyAny>, total: Option<(f64, f64)>) -> PyResult<(Incoming, Line, Sent)> {
    let (visit, answered, url) = Visit::resumed(exchange)?;
    let (caller, line) = Conversation::about_answer(&visit);
    let request = Arc::new(Request::new(Method::GET, url.clone()));
    let seconds = |value| Duration::try_from_secs_f64(value).unwrap_or_default();
    let total = total.map(|(left, limit)| (seconds(left), seconds(limit)));
    Ok((foreign::resume(answered, url, caller, total), line, Sent::new(&request, Some(visit))))
}

/// How a question is answered: at once, or by what is to be awaited first.
enum Answer<'py> {
    Now(Reply),
    Await(Bound<'py, PyAny>),
}

/// What a body takes from the caller; a client of the caller's own takes it in turn with the call.
type SharedUploads = Arc<Mutex<Uploads>>;

struct Conversation {
    resources: Arc<Resources>,
    uploads: SharedUploads,
    logs: Level,
    questions: Questions,
    asked: Option<Asked>,
    visit: Option<Arc<Visit>>,
}

impl Conversation {
    /// A line about an answer that a client of the caller's own holds open.
    fn about_answer(visit: &Arc<Visit>) -> (Caller, Line) {
        let (caller, questions) = line(Wants { exchange: true, ..Wants::default() });
        let (resources, uploads, visit) = (Arc::default(), Arc::default(), Some(Arc::clone(visit)));
        (caller, Box::new(Self { resources, uploads, logs: Level::Off, questions, asked: None, visit }))
    }

    /// A line of its own for a body that somebody else sends.
    fn about_uploads(resources: &Arc<Resources>, uploads: &SharedUploads) -> (Caller, Line) {
        let (caller, questions) = line(Wants::default());
        let (resources, uploads) = (Arc::clone(resources), Arc::clone(uploads));
        (caller, Box::new(Self { resources, uploads, logs: Level::Off, questions, asked: None, visit: None }))
    }

    fn uploads(&self) -> MutexGuard<'_, Uploads> {
        self.uploads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reply(&mut self, reply: Reply) {
        if let Some(asked) = self.asked.take() {
            asked.reply(reply);
        }
    }
}

impl Dialogue for Conversation {
    fn poll_question(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.asked.is_some() {
            return Poll::Ready(());
        }
        self.questions.poll_next(context).map(|asked| self.asked = Some(asked))
    }

    fn answer<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(asked) = &self.asked else { return Ok(None) };
        let (hooks, logs) = (&self.resources.hooks, self.logs);
        let answer = match &asked.question {
            Question::Key => key::answer(py, &self.resources)?,
            Question::Piece { source, begin } => self.uploads().piece(py, *source, *begin)?,
            Question::Progress { source, sent, total } => self.uploads().progress(py, *source, *sent, *total)?,
            Question::Outgoing(outgoing) => hooks::outgoing(py, hooks, logs, outgoing)?,
            Question::Came(came) => hooks::came(py, hooks, logs, came)?,
            Question::Failed(failed) => hooks::failed(py, hooks, logs, failed)?,
            question @ (Question::Exchange(_) | Question::Body | Question::Leave) => match &self.visit {
                Some(visit) => visit.answer(py, question, &self.resources, &self.uploads)?,
                None => return Err(nobody()),
            },
        };
        match answer {
            Answer::Now(reply) => {
                self.reply(reply);
                Ok(None)
            }
            Answer::Await(awaitable) => Ok(Some(awaitable)),
        }
    }

    fn answered(&mut self, outcome: &Bound<'_, PyAny>) -> PyResult<()> {
        let Some(asked) = &self.asked else { return Ok(()) };
        let reply = match &asked.question {
            Question::Key => key::reply(&self.resources, outcome)?,
            Question::Piece { source, .. } => self.uploads().given(*source, outcome)?,
            Question::Outgoing(_) => hooks::changes(outcome)?,
            Question::Progress { .. } | Question::Came(_) | Question::Failed(_) => Reply::Heard,
            question @ (Question::Exchange(_) | Question::Body | Question::Leave) => {
                transport::reply(question, outcome)?
            }
        };
        self.reply(reply);
        Ok(())
    }
}

fn nobody() -> PyErr {
    PyRuntimeError::new_err("a call asked for what its client has not; please report this as a bug of ferroai")
}

/// Whether a callable gave something to await in place of its answer.
fn is_awaitable(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.hasattr(pyo3::intern!(value.py(), "__await__"))
}
