//! The rows of the API as Python reads them, for `_schema.py` and `_virtual.py`.
//!
//! Owns no state and makes no class; a number that is no row is an `IndexError`, never a panic.

use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use super::layout::Shape;
use crate::schema::{self, Export, FIELDS, Literal, ModelKind, NAMES, TYPE_IDS, Type, TypeId};

#[pyclass(frozen, get_all, module = "ferroai._core")]
pub(crate) struct ModelRow {
    module: &'static str,
    name: &'static str,
    typed_dict: bool,
    doc: &'static str,
    bases: Vec<u16>,
    /// The aliases of what the class is generic in.
    variables: Vec<u16>,
    fields: Vec<Py<FieldRow>>,
}

#[pyclass(frozen, get_all, module = "ferroai._core")]
pub(crate) struct FieldRow {
    name: &'static str,
    wire: &'static str,
    r#type: u16,
    required: bool,
    default: Py<PyAny>,
    /// A list of floats, which instances keep as one buffer until it is touched.
    numbers: bool,
}

#[pyclass(frozen, get_all, module = "ferroai._core")]
pub(crate) struct AliasRow {
    module: &'static str,
    name: &'static str,
    target: u16,
    doc: &'static str,
}

fn missing(what: &str, number: u16) -> PyErr {
    PyIndexError::new_err(format!("there is no {what} {number} in the rows of the API"))
}

fn path(module: schema::ModuleId) -> &'static str {
    module.get().map_or("", |row| row.path.get())
}

/// Whether the module at a path under `ferroai.` has modules below it, or `None` where there is no such module.
#[pyfunction]
pub(crate) fn module_row(path: &str) -> Option<bool> {
    schema::module(path).map(|(_, row)| row.package)
}

/// What a module exports, sorted.
#[pyfunction]
pub(crate) fn module_names(path: &str) -> Vec<&'static str> {
    schema::module(path)
        .map(|(_, row)| row.names.of(NAMES).iter().map(|name| name.name.get()).collect())
        .unwrap_or_default()
}

/// The names of the modules right below a module, sorted.
#[pyfunction]
pub(crate) fn modules_below(path: &str) -> Vec<&'static str> {
    schema::modules_below(path).collect()
}

/// Where a name of a module is made: the number of its row, or the path of the module that is a file.
#[derive(IntoPyObject)]
pub(crate) enum Row {
    Number(u16),
    Path(&'static str),
}

/// Which row a name of a module stands for.
#[pyfunction]
pub(crate) fn export(path: &str, name: &str) -> Option<(&'static str, Row)> {
    let (_, row) = schema::module(path)?;
    let found = row.export(name).or_else(|| match row.export(name.strip_prefix("Async")?)? {
        // The asynchronous twin of a resource has no row of its own.
        twin @ Export::Resource(_) => Some(twin),
        _ => None,
    });
    found.map(place)
}

/// The same of a name that a module does not export but refers to.
#[pyfunction]
pub(crate) fn mentioned(path: &str, name: &str) -> Option<(&'static str, Row)> {
    schema::mentioned(path, name).map(place)
}

fn place(export: Export) -> (&'static str, Row) {
    match export {
        Export::Model(model) => ("model", Row::Number(model.0)),
        Export::Alias(alias) => ("alias", Row::Number(alias.0)),
        Export::Resource(resource) => ("resource", Row::Number(resource.0)),
        Export::File(module) => ("file", Row::Path(module.get())),
    }
}

/// The attribute path of a resource from the client.
#[pyfunction]
pub(crate) fn resource_path(number: u16) -> PyResult<&'static str> {
    schema::ResourceId(number).get().map(|row| row.path.get()).ok_or_else(|| missing("resource", number))
}

#[pyfunction]
pub(crate) fn model_row(py: Python<'_>, number: u16) -> PyResult<ModelRow> {
    let row = schema::ModelId(number).get().ok_or_else(|| missing("model", number))?;
    let (mut bases, mut variables) = (Vec::new(), Vec::new());
    for base in row.bases.of(TYPE_IDS) {
        match base.get() {
            Some(Type::Model(model)) => bases.push(model.0),
            Some(Type::Alias(alias)) => variables.push(alias.0),
            _ => {}
        }
    }
    let mut fields = Vec::new();
    for field in row.fields.of(FIELDS) {
        let default = literal(py, field.default)?;
        let name = field.name.get();
        let numbers = row.kind == ModelKind::Model && matches!(Shape::of(field.ty), Shape::Numbers);
        let wire = field.wire.get();
        let made = FieldRow { name, wire, r#type: field.ty.0, required: field.required, default, numbers };
        fields.push(Py::new(py, made)?);
    }
    Ok(ModelRow {
        module: path(row.module),
        name: row.name.get(),
        typed_dict: row.kind == ModelKind::TypedDict,
        doc: row.doc.get(),
        bases,
        variables,
        fields,
    })
}

#[pyfunction]
pub(crate) fn alias_row(number: u16) -> PyResult<AliasRow> {
    let row = schema::AliasId(number).get().ok_or_else(|| missing("alias", number))?;
    Ok(AliasRow { module: path(row.module), name: row.name.get(), target: row.target.0, doc: row.doc.get() })
}

/// `(kind, what belongs to it)` of a type.
#[pyfunction]
pub(crate) fn type_row(py: Python<'_>, number: u16) -> PyResult<(&'static str, Py<PyAny>)> {
    let row = TypeId(number).get().ok_or_else(|| missing("type", number))?;
    let id = |value: u16| -> PyResult<Py<PyAny>> { Ok(value.into_pyobject(py)?.into_any().unbind()) };
    Ok(match row {
        Type::Any => ("any", py.None()),
        Type::Null => ("null", py.None()),
        Type::Str => ("str", py.None()),
        Type::Int => ("int", py.None()),
        Type::Float => ("float", py.None()),
        Type::Bool => ("bool", py.None()),
        Type::Binary => ("binary", py.None()),
        Type::File => ("file", py.None()),
        Type::Variable => ("variable", py.None()),
        Type::Literal(span) => {
            let values: Vec<Py<PyAny>> =
                span.of(schema::LITERALS).iter().map(|value| literal(py, *value)).collect::<PyResult<_>>()?;
            ("literal", PyTuple::new(py, values)?.into_any().unbind())
        }
        Type::Optional(inner) => ("optional", id(inner.0)?),
        Type::List(inner) => ("list", id(inner.0)?),
        Type::Iterable(inner) => ("iterable", id(inner.0)?),
        Type::Sequence(inner) => ("sequence", id(inner.0)?),
        Type::Map(inner) => ("map", id(inner.0)?),
        Type::Model(model) => ("model", id(model.0)?),
        Type::Alias(alias) => ("alias", id(alias.0)?),
        Type::Union(union) => {
            let row = union.get().ok_or_else(|| missing("union", union.0))?;
            let members = PyTuple::new(py, row.members.of(TYPE_IDS).iter().map(|member| member.0))?;
            ("union", (members, row.discriminator.get()).into_pyobject(py)?.into_any().unbind())
        }
    })
}

/// Whether a value of the type may hold a class of ours, so that its true annotation would need that class made.
#[pyfunction]
pub(crate) fn reaches_model(number: u16) -> bool {
    reaches(TypeId(number), 0)
}

fn reaches(ty: TypeId, depth: u8) -> bool {
    if depth > 24 {
        return true;
    }
    match ty.get() {
        Some(Type::Model(_)) => true,
        Some(
            Type::Optional(inner)
            | Type::List(inner)
            | Type::Iterable(inner)
            | Type::Sequence(inner)
            | Type::Map(inner),
        ) => reaches(*inner, depth + 1),
        Some(Type::Alias(alias)) => alias.get().is_some_and(|row| reaches(row.target, depth + 1)),
        Some(Type::Union(union)) => {
            union.get().is_some_and(|row| row.members.of(TYPE_IDS).iter().any(|member| reaches(*member, depth + 1)))
        }
        _ => false,
    }
}

pub(super) fn literal(py: Python<'_>, value: Literal) -> PyResult<Py<PyAny>> {
    Ok(match value {
        Literal::Null => py.None(),
        Literal::Bool(value) => value.into_pyobject(py)?.to_owned().into_any().unbind(),
        Literal::Int(value) => value.into_pyobject(py)?.into_any().unbind(),
        Literal::Str(text) => pyo3::types::PyString::intern(py, text.get()).into_any().unbind(),
        Literal::EmptyMap => PyDict::new(py).into_any().unbind(),
    })
}
