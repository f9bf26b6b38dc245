//! Why a value can't be sent, and where in the arguments it sits.
//!
//! Owns the wording of every refusal of a value. The path is collected while the walk unwinds, so a value
//! that can be sent pays nothing for it. What the caller's own code raises passes through untouched.

use std::fmt::Write;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

/// The outcome of a step of the walk.
pub(super) type Walk<T = ()> = Result<T, Fault>;

/// One pointer wide: it is in the result of every step.
#[derive(Debug)]
pub(super) struct Fault(Box<Inner>);

#[derive(Debug)]
enum Inner {
    /// Raised by the caller's code while it was asked for a value.
    Raised(PyErr),
    Refused(Refusal),
}

#[derive(Debug)]
struct Refusal {
    kind: Kind,
    reason: String,
    /// Innermost first.
    path: Vec<Step>,
    cause: Option<PyErr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The wrong kind of object: `TypeError`.
    Type,
    /// The right kind with a content that can't be sent: `ValueError`.
    Value,
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Fault(Box::new(Inner::Raised(error)))
    }
}

/// Refuses an object for what it is.
pub(super) fn wrong_type(reason: impl Into<String>) -> Fault {
    refuse(Kind::Type, reason.into(), None)
}

/// Refuses an object for what it holds.
pub(super) fn wrong_value(reason: impl Into<String>) -> Fault {
    refuse(Kind::Value, reason.into(), None)
}

/// As `wrong_value`, keeping Python's own error as the cause.
pub(super) fn wrong_value_from(reason: impl Into<String>, cause: PyErr) -> Fault {
    refuse(Kind::Value, reason.into(), Some(cause))
}

fn refuse(kind: Kind, reason: String, cause: Option<PyErr>) -> Fault {
    Fault(Box::new(Inner::Refused(Refusal { kind, reason, path: Vec::new(), cause })))
}

/// Adds where a fault came from, on the way out.
pub(super) trait Locate<T> {
    fn at(self, step: impl FnOnce() -> Step) -> Walk<T>;
}

impl<T> Locate<T> for Walk<T> {
    fn at(self, step: impl FnOnce() -> Step) -> Walk<T> {
        self.map_err(|mut fault| {
            if let Inner::Refused(refusal) = fault.0.as_mut() {
                refusal.path.push(step());
            }
            fault
        })
    }
}

impl Fault {
    /// Keeps only the `outermost` steps of the path collected below the point where this is called.
    pub(super) fn keep_outermost(&mut self, outermost: usize) {
        if let Inner::Refused(refusal) = self.0.as_mut() {
            let surplus = refusal.path.len().saturating_sub(outermost);
            refusal.path.drain(..surplus);
        }
    }

    /// The exception the caller sees; `whole` names the value when the path is empty.
    pub(super) fn into_error(self, py: Python<'_>, whole: &str) -> PyErr {
        match *self.0 {
            Inner::Raised(error) => error,
            Inner::Refused(refusal) => {
                let mut text = path(&refusal.path);
                if text.is_empty() {
                    whole.clone_into(&mut text);
                }
                let text = format!("{text}: {}", refusal.reason);
                let error = match refusal.kind {
                    Kind::Type => PyTypeError::new_err(text),
                    Kind::Value => PyValueError::new_err(text),
                };
                if refusal.cause.is_some() {
                    error.set_cause(py, refusal.cause);
                }
                error
            }
        }
    }
}

/// `messages[0].content`; a key that is no name is put in brackets: `metadata["a b"]`.
fn path(innermost_first: &[Step]) -> String {
    let mut text = String::new();
    for step in innermost_first.iter().rev() {
        // Writing to a String can't fail.
        let _ = match step {
            Step::Index(index) => write!(text, "[{index}]"),
            Step::Key(key) if !is_name(key) => write!(text, "[{key:?}]"),
            Step::Key(key) if text.is_empty() => write!(text, "{key}"),
            Step::Key(key) => write!(text, ".{key}"),
        };
    }
    text
}

fn is_name(key: &str) -> bool {
    let mut characters = key.chars();
    characters.next().is_some_and(|first| first == '_' || first.is_alphabetic())
        && characters.all(|next| next == '_' || next.is_alphanumeric())
}
