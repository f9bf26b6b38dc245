//! From a whole answer to what the call returns.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use super::errors::{Sent, class};
use super::model;
use crate::http::Answer;
use crate::json::{Document, Invalid};
use crate::schema::{Operation, Page, TypeId};

/// What the caller gave, for answers that lead to further calls.
pub(crate) struct Given<'a> {
    pub(crate) client: &'a Py<PyAny>,
    pub(crate) number: usize,
    pub(crate) arguments: &'a (Py<PyTuple>, Py<PyDict>),
    /// Whether embeddings came as base64 that the caller did not ask for.
    pub(crate) decode: bool,
}

/// Imports what every parsed answer needs; the first call does it while its request is under way.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    class(py, "_models", "BaseModel").map(drop)
}

pub(crate) fn build(
    py: Python<'_>,
    operation: &'static Operation,
    answer: &Answer,
    document: Result<Document, Invalid>,
    sent: &Sent,
    given: &Given<'_>,
) -> PyResult<Py<PyAny>> {
    if operation.returns == TypeId::NONE {
        return Ok(py.None());
    }
    let document = document.map_err(|invalid| sent.not_json(py, &answer.head, &answer.body, &invalid))?;
    let request_id = answer.head.request_id();
    if let Some(kind) = page_kind(operation.page) {
        let sent = model::build_page(py, operation.returns, &document)?;
        if !sent.is_instance_of::<PyDict>() {
            return Ok(sent.unbind());
        }
        let (args, kwargs) = given.arguments;
        let call = (given.number, args, kwargs);
        let build = class(py, "pagination", "build_page")?;
        return build.call1((kind, operation.returns.0, given.client, call, sent, request_id)).map(Bound::unbind);
    }
    if given.decode {
        return model::build_embeddings(py, operation.returns, &document, request_id, true);
    }
    model::build(py, operation.returns, &document, request_id)
}

/// The class of a kind of page, without the client's prefix.
fn page_kind(page: Page) -> Option<&'static str> {
    match page {
        Page::None => None,
        Page::Plain => Some("Page"),
        Page::Cursor => Some("CursorPage"),
        Page::ConversationCursor => Some("ConversationCursorPage"),
        Page::NextCursor => Some("NextCursorPage"),
        Page::Token => Some("TokenPage"),
    }
}
