//! `_core.Expected`: what an answer, or an event, is to become.
//!
//! Owns the one list of all such things, from the rows or from the caller, and refuses what nothing can be made into.

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

use super::{Got, Origin};
use crate::http::stream::{Dialect, Failures};
use crate::json::Document;
use crate::py::bridge;
use crate::py::errors::{class, differs};
use crate::py::model;
use crate::schema::check::{check, check_model, check_page};
use crate::schema::{ModelId, Page, Type, TypeId};

#[derive(Debug)]
pub(crate) enum Expects {
    /// What the rows describe.
    Row(TypeId),
    /// As the rows describe it, the numbers having come as base64 that the caller did not ask for.
    Embeddings(TypeId),
    /// A page whose items the rows describe.
    Page { kind: Page, item: TypeId, asynchronous: bool },
    /// A class of ours that the caller named.
    Model(ModelId, Py<PyAny>),
    /// Whatever else the caller named.
    Cast(Py<PyAny>, Form),
    /// A page of the caller's own class, of items of a class.
    List { page: Py<PyAny>, model: Py<PyAny> },
    /// One of the others, and nothing that differs from it.
    Strictly(Box<Expects>),
}

/// What has to be done with an answer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Nothing,
    Json,
    /// It is taken as it is: text, bytes, the response itself.
    Whole,
}

impl Expects {
    pub(crate) const ANY: Self = Self::Row(TypeId::NONE);

    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Self {
        match self {
            Self::Row(ty) => Self::Row(*ty),
            Self::Embeddings(ty) => Self::Embeddings(*ty),
            Self::Page { kind, item, asynchronous } => {
                Self::Page { kind: *kind, item: *item, asynchronous: *asynchronous }
            }
            Self::Model(model, class) => Self::Model(*model, class.clone_ref(py)),
            Self::Cast(to, form) => Self::Cast(to.clone_ref(py), *form),
            Self::List { page, model } => Self::List { page: page.clone_ref(py), model: model.clone_ref(py) },
            Self::Strictly(inner) => Self::Strictly(Box::new(inner.clone_ref(py))),
        }
    }

    pub(crate) fn form(&self) -> Form {
        match self {
            Self::Row(TypeId::NONE) => Form::Nothing,
            Self::Row(ty) => match ty.target() {
                Type::Null => Form::Nothing,
                Type::Str | Type::Binary => Form::Whole,
                _ => Form::Json,
            },
            Self::Cast(_, form) => *form,
            Self::Strictly(inner) => inner.form(),
            _ => Form::Json,
        }
    }

    pub(crate) fn is_binary(&self) -> bool {
        match self {
            Self::Row(ty) => ty.target() == Type::Binary,
            Self::Strictly(inner) => inner.is_binary(),
            _ => false,
        }
    }

    /// The class or typing object that stands for it in Python.
    pub(crate) fn cast_to<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Row(TypeId::NONE) => Ok(py.None().bind(py).get_type().into_any()),
            Self::Row(ty) | Self::Embeddings(ty) => match ty.target() {
                Type::Null => Ok(py.None().bind(py).get_type().into_any()),
                Type::Binary => class(py, "_legacy_response", "HttpxBinaryResponseContent"),
                _ => class(py, "_schema", "annotation")?.call1((ty.0,)),
            },
            Self::Page { kind, item, asynchronous } => {
                class(py, "pagination", "page_class")?.call1((name(*kind), item.0, *asynchronous))
            }
            Self::Model(_, class) => Ok(class.bind(py).clone()),
            Self::Cast(to, _) => Ok(to.bind(py).clone()),
            Self::List { page, .. } => Ok(page.bind(py).clone()),
            Self::Strictly(inner) => inner.cast_to(py),
        }
    }

    /// What a caller names.
    pub(crate) fn of(cast_to: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = cast_to.py();
        if let Ok(class) = cast_to.cast::<PyType>()
            && let Some(model) = model::own_model(class)?
        {
            return Ok(Self::Model(model, cast_to.clone().unbind()));
        }
        let (cast_to, form): (Bound<'_, PyAny>, Bound<'_, PyAny>) =
            class(py, "_answers", "form_of")?.call1((cast_to,))?.extract()?;
        let form = match form.extract::<&str>()? {
            "nothing" => Form::Nothing,
            "whole" => Form::Whole,
            _ => Form::Json,
        };
        Ok(Self::Cast(cast_to.unbind(), form))
    }

    /// From a whole answer.
    pub(super) fn build(
        &self,
        py: Python<'_>,
        document: &Document,
        request_id: Option<&str>,
        client: &Bound<'_, PyAny>,
        origin: &Origin,
    ) -> PyResult<Py<PyAny>> {
        match self {
            Self::Row(ty) => model::build(py, *ty, document, request_id),
            Self::Embeddings(ty) => model::build_embeddings(py, *ty, document, request_id, true),
            Self::Page { kind, item, .. } => {
                let page = model::build_page(py, *item, document)?;
                if !page.is_instance_of::<PyDict>() {
                    return Ok(page.unbind());
                }
                let build = class(py, "pagination", "build_page")?;
                let made = build.call1((name(*kind), item.0, client, origin.object(py)?, page, request_id))?;
                Ok(made.unbind())
            }
            Self::Model(_, to) | Self::Cast(to, _) => model::build_as(py, to.bind(py), document, request_id),
            Self::List { page, model } => {
                let build = class(py, "pagination", "construct_page")?;
                let data = model::plain(py, document)?;
                build.call1((page, model, client, origin.object(py)?, data, request_id)).map(Bound::unbind)
            }
            Self::Strictly(inner) => inner.build(py, document, request_id, client, origin),
        }
    }

    /// The same, for a client that refuses what differs.
    pub(crate) fn strictly(self, strict: bool) -> Self {
        if strict { Self::Strictly(Box::new(self)) } else { self }
    }

    /// Refuses a document that is not what was expected, if that was asked for. `response` is what it came in.
    pub(crate) fn check<'py>(
        &self,
        document: &Document,
        response: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let Self::Strictly(inner) = self else { return Ok(()) };
        let mismatch = match &**inner {
            Self::Row(ty) => check(*ty, document.root()),
            // Of embeddings, the numbers are text on the wire, by our own wish.
            Self::Embeddings(_) | Self::Strictly(_) => Ok(()),
            Self::Page { item, .. } => check_page(*item, document.root()),
            Self::Model(model, _) => check_model(*model, document.root()),
            Self::Cast(to, _) | Self::List { page: to, .. } => {
                let response = response()?;
                let py = response.py();
                let validate = class(py, "_answers", "validate")?;
                return validate.call1((to, model::plain(py, document)?, response)).map(drop);
            }
        };
        mismatch.or_else(|mismatch| Err(differs(&response()?, &mismatch)))
    }

    /// From one event of a stream.
    pub(crate) fn event(&self, py: Python<'_>, document: &Document) -> PyResult<Py<PyAny>> {
        match self {
            Self::Row(TypeId::NONE) => model::plain(py, document).map(Bound::unbind),
            Self::Row(ty) => model::build_event(py, *ty, document),
            Self::Model(model, _) => model::build_event_of(py, *model, document),
            Self::Strictly(inner) => inner.event(py, document),
            other => {
                let to = other.cast_to(py)?;
                model::build_as(py, &to, document, None)
            }
        }
    }
}

/// How the events of a stream are taken that is asked for with these options, which may be `None`.
pub(crate) fn dialect(options: &Bound<'_, PyAny>) -> PyResult<Dialect> {
    let py = options.py();
    if options.is_none() {
        return Ok(Dialect::default());
    }
    let delivers = options.getattr(intern!(py, "stream_mode"))?.eq("events")?;
    let failures = if delivers { Failures::Deliver } else { Failures::Raise };
    let named = options.getattr(intern!(py, "synthesize_event_and_data"))?;
    // Left out is as good as no: neither kind of "nothing" is true.
    Ok(Dialect { failures, named: named.is_truthy()? })
}

/// The class of a kind of page, without the client's prefix.
fn name(page: Page) -> &'static str {
    match page {
        Page::None | Page::Plain => "Page",
        Page::Cursor => "CursorPage",
        Page::ConversationCursor => "ConversationCursorPage",
        Page::NextCursor => "NextCursorPage",
        Page::Token => "TokenPage",
    }
}

/// The same for Python, which keeps it until the answer is parsed.
#[pyclass(frozen, module = "ferroai._core")]
#[derive(Debug)]
pub(crate) struct Expected {
    expects: Expects,
    /// How it is read, if it is the events of a stream.
    pub(crate) dialect: Dialect,
}

impl Expected {
    pub(crate) fn new(expects: Expects) -> Self {
        Self { expects, dialect: Dialect::default() }
    }

    /// The events of a stream.
    pub(crate) fn events(expects: Expects, dialect: Dialect) -> Self {
        Self { expects, dialect }
    }

    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Expects {
        self.expects.clone_ref(py)
    }
}

#[pymethods]
impl Expected {
    /// What a caller names.
    #[staticmethod]
    fn of(cast_to: &Bound<'_, PyAny>) -> PyResult<Self> {
        Expects::of(cast_to).map(Self::new)
    }

    /// What a caller names, as the events of a stream that is asked for with these options.
    #[staticmethod]
    fn of_events(cast_to: &Bound<'_, PyAny>, options: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(Self::events(Expects::of(cast_to)?, dialect(options)?))
    }

    /// A page of a class of the caller's, of items of a class.
    #[staticmethod]
    fn page(page: &Bound<'_, PyAny>, model: &Bound<'_, PyAny>) -> PyResult<Self> {
        if !page.is_instance_of::<PyType>() {
            return Err(PyTypeError::new_err(format!(
                "page={page}: expected a class of pages, such as SyncCursorPage"
            )));
        }
        Ok(Self::new(Expects::List { page: page.clone().unbind(), model: model.clone().unbind() }))
    }

    /// The class or typing object that stands for it.
    pub(crate) fn cast_to<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.expects.cast_to(py)
    }

    /// What an answer becomes that has been read.
    fn parse(
        &self,
        py: Python<'_>,
        response: &Bound<'_, PyAny>,
        client: &Bound<'_, PyAny>,
        asked: &Bound<'_, PyAny>,
    ) -> PyResult<Py<PyAny>> {
        let _back = bridge::inside();
        // Kept as it came: the options, or a call's number and arguments.
        let origin = Origin::Options(asked.clone().unbind());
        let made = super::build(py, &self.expects, &Got::Response(response), None, client, &origin)?;
        match asked.getattr_opt(intern!(py, "post_parser"))? {
            Some(parse) if parse.is_callable() => parse.call1((made,)).map(Bound::unbind),
            _ => Ok(made),
        }
    }
}
