//! From a parsed answer to the objects a program sees.
//!
//! Owns building: real pydantic instances filled straight from the document, in one pass, with the GIL held. Refuses
//! nothing the server sends. Classes are made by `_schema.py` when an answer first contains them.

mod cell;
mod fill;
mod layout;
mod plan;
pub(crate) mod rows;
pub(crate) mod slots;
pub(crate) mod values;

use bytes::Bytes;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};

use self::fill::{Fill, Mark};
use self::layout::Shape;
pub(crate) use self::plan::{Plan, attributes, of_class as plan_of};
pub(crate) use self::values::Values;
use crate::json::{Document, Value};
use crate::schema::{self, Export, ModelId, Type, TypeId};

/// A whole answer of a type; `request_id` goes on the outermost object.
pub(crate) fn build(py: Python<'_>, ty: TypeId, document: &Document, request_id: Option<&str>) -> PyResult<Py<PyAny>> {
    typed(py, ty, document, Mark::Request(request_id))
}

/// One event of a stream: no request id on it.
pub(crate) fn build_event(py: Python<'_>, ty: TypeId, document: &Document) -> PyResult<Py<PyAny>> {
    typed(py, ty, document, Mark::None)
}

/// One event as a class of ours that the caller named.
pub(crate) fn build_event_of(py: Python<'_>, model: ModelId, document: &Document) -> PyResult<Py<PyAny>> {
    Fill::new(py).whole(&Shape::Model(model), document.root(), Mark::None).map(Bound::unbind)
}

/// Plain data: dicts, lists, what JSON has.
pub(crate) fn plain<'py>(py: Python<'py>, document: &Document) -> PyResult<Bound<'py, PyAny>> {
    Fill::new(py).plain(document.root())
}

fn typed(py: Python<'_>, ty: TypeId, document: &Document, mark: Mark<'_>) -> PyResult<Py<PyAny>> {
    // Most answers and events are one model: no shape to make.
    let shape = match ty.target() {
        Type::Model(model) => Shape::Model(model),
        _ => return shaped(py, ty, document, mark),
    };
    Fill::new(py).whole(&shape, document.root(), mark).map(Bound::unbind)
}

fn shaped(py: Python<'_>, ty: TypeId, document: &Document, mark: Mark<'_>) -> PyResult<Py<PyAny>> {
    Fill::new(py).whole(shape(py, ty), document.root(), mark).map(Bound::unbind)
}

/// A page as a dict: the list under `data` with its items built, all else as it came. What is no object stays as it is.
pub(crate) fn build_page<'py>(py: Python<'py>, item: TypeId, document: &Document) -> PyResult<Bound<'py, PyAny>> {
    let fill = Fill::new(py);
    let Value::Object(page) = document.root() else { return fill.plain(document.root()) };
    let made = PyDict::new(py);
    for (name, value) in page {
        let value = match value {
            Value::Array(items) if name == "data" => fill.items(shape(py, item), items)?,
            other => fill.plain(other)?,
        };
        made.set_item(PyString::new(py, name), value)?;
    }
    Ok(made.into_any())
}

/// How values of a type are built; worked out once.
fn shape(py: Python<'_>, ty: TypeId) -> &'static Shape {
    use std::collections::HashMap;
    static SHAPES: cell::Attached<Option<HashMap<u16, &'static Shape>>> = cell::Attached::new(None);
    // SAFETY: looking a number up runs no Python.
    let known = unsafe { SHAPES.look(py, |shapes| shapes.as_ref().and_then(|shapes| shapes.get(&ty.0).copied())) };
    known.unwrap_or_else(|| {
        let made: &'static Shape = Box::leak(Box::new(Shape::of(ty)));
        // SAFETY: inserting a number runs no Python.
        unsafe { SHAPES.look(py, |shapes| shapes.get_or_insert_default().insert(ty.0, made)) };
        made
    })
}

/// The answer of an embeddings call. With `decode` (the caller did not choose an encoding) base64 becomes numbers, and an
/// answer without any embedding is an error.
pub(crate) fn build_embeddings(
    py: Python<'_>,
    ty: TypeId,
    document: &Document,
    request_id: Option<&str>,
    decode: bool,
) -> PyResult<Py<PyAny>> {
    if decode { decoding(py, &Shape::of(ty), document, request_id) } else { build(py, ty, document, request_id) }
}

fn decoding(py: Python<'_>, shape: &Shape, document: &Document, request_id: Option<&str>) -> PyResult<Py<PyAny>> {
    if values::is_empty(document) {
        return Err(PyValueError::new_err("No embedding data received"));
    }
    let decoded = py.detach(|| values::Decoded::of(document));
    let fill = Fill { py, decoded: Some(&decoded) };
    fill.whole(shape, document.root(), Mark::Request(request_id)).map(Bound::unbind)
}

/// An answer as whatever the caller asked for: a class of ours or derived from ours, any pydantic class, a typing object.
pub(crate) fn build_as(
    py: Python<'_>,
    cast_to: &Bound<'_, PyAny>,
    document: &Document,
    request_id: Option<&str>,
) -> PyResult<Py<PyAny>> {
    if let Ok(class) = cast_to.cast::<PyType>() {
        if let Some(model) = own_model(class)? {
            let shape = Shape::Model(model);
            return Fill::new(py).whole(&shape, document.root(), Mark::Request(request_id)).map(Bound::unbind);
        }
        if class.is(py.None().bind(py).get_type()) {
            return Ok(py.None());
        }
    }
    if cast_to.is_none() {
        return Ok(py.None());
    }
    let models = py.import(intern!(py, "ferroai._models"))?;
    models.call_method1(intern!(py, "build_as"), (cast_to, Text(document), request_id)).map(Bound::unbind)
}

/// The row of a class of ours, if it is one itself; a class derived from one is the program's.
pub(crate) fn own_model(class: &Bound<'_, PyType>) -> PyResult<Option<ModelId>> {
    let attributes = class.getattr(intern!(class.py(), "__dict__"))?;
    match attributes.get_item(intern!(class.py(), "__ferroai_model__")) {
        Ok(number) => Ok(Some(ModelId(number.extract()?))),
        Err(_) => Ok(None),
    }
}

/// A document on its way into Python: `(plain data, the bytes it came from)`.
struct Text<'a>(&'a Document);

impl<'py> IntoPyObject<'py> for Text<'_> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let plain = Fill::new(py).plain(self.0.root())?;
        let bytes = pyo3::types::PyBytes::new(py, self.0.body());
        Ok((plain, bytes).into_pyobject(py)?.into_any())
    }
}

/// Build from JSON text without HTTP: for tests and measurements. `what` is a class, a typing object or
/// the path of a name (`types.chat.ChatCompletion`).
#[pyfunction]
#[pyo3(name = "build", signature = (what, text, request_id=None, *, event=false, decode=false))]
pub(crate) fn build_text(
    py: Python<'_>,
    what: &Bound<'_, PyAny>,
    text: &[u8],
    request_id: Option<&str>,
    event: bool,
    decode: bool,
) -> PyResult<Py<PyAny>> {
    let bytes = Bytes::copy_from_slice(text);
    let document = py
        .detach(|| Document::parse(bytes))
        .map_err(|error| PyValueError::new_err(format!("the answer is not JSON: {error}")))?;
    let Ok(path) = what.cast::<PyString>() else { return build_as(py, what, &document, request_id) };
    let path = path.to_cow()?;
    let shape = named(&path).ok_or_else(|| {
        PyValueError::new_err(format!(
            "{path:?} is no type of the API: expected a path such as \"types.chat.ChatCompletion\""
        ))
    })?;
    let mark = if event { Mark::None } else { Mark::Request(request_id) };
    if decode {
        return decoding(py, &shape, &document, request_id);
    }
    Fill::new(py).whole(&shape, document.root(), mark).map(Bound::unbind)
}

/// The type behind a dotted path under `ferroai.`.
fn named(path: &str) -> Option<Shape> {
    let (module, name) = path.rsplit_once('.')?;
    match schema::module(module)?.1.export(name)? {
        Export::Alias(alias) => alias.get().map(|row| Shape::of(row.target)),
        Export::Model(model) => Some(Shape::Model(model)),
        Export::Resource(_) | Export::File(_) => None,
    }
}
