//! The caller's end of a call that asks: what it has to answer with, and how each question is answered.
//!
//! Owns the Python objects that a call may need while it is under way; they stay on this side, only questions and
//! replies cross. Answers are given by whoever waits for the call: the blocked thread, or the loop of the task.
//! What a callable raises ends the call and is raised by it.

mod body;
mod key;

use std::sync::Arc;
use std::task::{Context, Poll};

use http::HeaderMap;
use http::header::AUTHORIZATION;
use pyo3::prelude::*;

pub(crate) use body::{Uploads, Way, bytes};

use super::bridge::{Dialogue, Line};
use crate::http::ask::{Asked, Caller, Question, Questions, Reply, Wants, line};

/// What a caller has brought.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    /// Gives the API key, or an awaitable of it.
    pub(crate) key: Option<Py<PyAny>>,
}

impl Resources {
    /// Both ends of a call's line; nothing where there is nothing to ask for.
    pub(crate) fn line(self: &Arc<Self>, headers: &HeaderMap, uploads: Uploads) -> Option<(Caller, Line)> {
        // A header that was given says more than a key.
        let wants = Wants { key: self.key.is_some() && !headers.contains_key(AUTHORIZATION) };
        if !wants.key && uploads.is_empty() {
            return None;
        }
        let (caller, questions) = line(wants);
        Some((caller, Box::new(Conversation { resources: Arc::clone(self), uploads, questions, asked: None })))
    }
}

/// How a question is answered: at once, or by what is to be awaited first.
enum Answer<'py> {
    Now(Reply),
    Await(Bound<'py, PyAny>),
}

struct Conversation {
    resources: Arc<Resources>,
    uploads: Uploads,
    questions: Questions,
    asked: Option<Asked>,
}

impl Conversation {
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
        let answer = match asked.question {
            Question::Key => key::answer(py, &self.resources)?,
            Question::Piece { source, begin } => self.uploads.piece(py, source, begin)?,
            Question::Progress { source, sent, total } => self.uploads.progress(py, source, sent, total)?,
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
        let reply = match asked.question {
            Question::Key => key::reply(outcome)?,
            Question::Piece { source, .. } => self.uploads.given(source, outcome)?,
            Question::Progress { .. } => Reply::Heard,
        };
        self.reply(reply);
        Ok(())
    }
}

/// Whether a callable gave something to await in place of its answer.
fn is_awaitable(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.hasattr(pyo3::intern!(value.py(), "__await__"))
}
