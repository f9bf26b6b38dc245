//! The walk: one document, one pass, instances out.
//!
//! Refuses nothing: what does not fit its type stays as it came, what is unknown is kept, what is missing reads as the
//! default. Errors are only those of Python itself (no memory, a class that cannot be made).

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use super::layout::{Member, Shape, UnionShape};
use super::plan::{Field, Plan, done, generic, plan};
use crate::json::{Array, Object, Value};
use crate::schema::ModelId;

/// What a whole answer carries beyond its fields.
#[derive(Clone, Copy)]
pub(crate) enum Mark<'a> {
    /// Part of an answer, or one event of a stream.
    None,
    /// A whole answer, with the id of its request if the server gave one.
    Request(Option<&'a str>),
}

/// A value as plain Python data.
pub(crate) fn plain<'py>(py: Python<'py>, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Str(text) => PyString::new(py, text).into_any(),
        Value::Array(array) => list(py, array, |item| plain(py, item))?,
        Value::Object(object) => {
            let made = PyDict::new(py);
            for (key, value) in object {
                put(py, &made, PyString::new(py, key).as_ptr(), &plain(py, value)?)?;
            }
            made.into_any()
        }
        other => scalar(py, other)?,
    })
}

fn scalar<'py>(py: Python<'py>, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Bool(value) => value.into_pyobject(py)?.to_owned().into_any(),
        Value::Int(value) => value.into_pyobject(py)?.into_any(),
        Value::Float(value) => value.into_pyobject(py)?.into_any(),
        Value::BigInt(digits) => py.get_type::<pyo3::types::PyInt>().call1((digits,))?,
        Value::Str(text) => PyString::new(py, text).into_any(),
        _ => py.None().into_bound(py),
    })
}

fn list<'py, 'a>(
    py: Python<'py>,
    array: Array<'a>,
    mut make: impl FnMut(Value<'a>) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let count = ffi::Py_ssize_t::try_from(array.len())?;
    // SAFETY: a null result comes with an exception set; places not filled yet are null, which lists allow for.
    let made = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyList_New(count))? };
    for (index, item) in (0..count).zip(array.iter()) {
        let item = make(item)?;
        // SAFETY: `index` is within the list, which takes the reference over.
        done(py, unsafe { ffi::PyList_SetItem(made.as_ptr(), index, item.into_ptr()) })?;
    }
    Ok(made)
}

fn put(py: Python<'_>, dict: &Bound<'_, PyDict>, key: *mut ffi::PyObject, value: &Bound<'_, PyAny>) -> PyResult<()> {
    // SAFETY: all three are alive; the dict takes its own references.
    done(py, unsafe { ffi::PyDict_SetItem(dict.as_ptr(), key, value.as_ptr()) })
}

/// A value of a type that stands alone: a whole answer, an event, an item.
pub(crate) fn whole<'py>(
    py: Python<'py>,
    shape: &Shape,
    value: Value<'_>,
    mark: Mark<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    match (shape, value) {
        (Shape::Model(id), Value::Object(value)) => object(py, plan(py, *id)?, value, mark),
        (Shape::Union(union), Value::Object(value)) => member(py, union, value, mark),
        _ => built(py, shape, value, None),
    }
}

/// A value by the shape its field declares.
pub(crate) fn built<'py>(
    py: Python<'py>,
    shape: &Shape,
    value: Value<'_>,
    field: Option<&Field>,
) -> PyResult<Bound<'py, PyAny>> {
    match (shape, value) {
        (_, Value::Str(text)) => Ok(match field {
            Some(field) => field.text(py, text),
            None => PyString::new(py, text).into_any(),
        }),
        (Shape::Model(id), Value::Object(value)) => object(py, plan(py, *id)?, value, Mark::None),
        (Shape::Model(id), Value::Array(items)) => models(py, *id, items),
        (Shape::List(inner), Value::Array(items)) => list(py, items, |item| built(py, inner, item, None)),
        (Shape::Map(inner), Value::Object(value)) => map(py, inner, value),
        (Shape::Float, Value::Int(value)) => float(py, value),
        (Shape::Union(union), value) => alternative(py, union, value),
        (_, value) => plain(py, value),
    }
}

/// The server sent a list where one object was described.
fn models<'py>(py: Python<'py>, id: ModelId, items: Array<'_>) -> PyResult<Bound<'py, PyAny>> {
    let plan = plan(py, id)?;
    list(py, items, |item| match item {
        Value::Object(value) => object(py, plan, value, Mark::None),
        other => plain(py, other),
    })
}

fn map<'py>(py: Python<'py>, inner: &Shape, value: Object<'_>) -> PyResult<Bound<'py, PyAny>> {
    let made = PyDict::new(py);
    for (key, value) in value {
        put(py, &made, PyString::new(py, key).as_ptr(), &built(py, inner, value, None)?)?;
    }
    Ok(made.into_any())
}

/// An integer where a float is declared; one that a float cannot hold stays.
fn float(py: Python<'_>, value: i64) -> PyResult<Bound<'_, PyAny>> {
    #[expect(clippy::cast_precision_loss, reason = "checked by going back")]
    let made = value as f64;
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and then differs")]
    let same = made as i64 == value && value != i64::MAX;
    if same { Ok(made.into_pyobject(py)?.into_any()) } else { scalar(py, Value::Int(value)) }
}

fn alternative<'py>(py: Python<'py>, union: &UnionShape, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    match value {
        Value::Object(value) => member(py, union, value, Mark::None),
        Value::Array(items) => match union.items(items.iter().next().as_ref()) {
            Some(shape) => list(py, items, |item| built(py, shape, item, None)),
            None => match union.only_model() {
                Some(model) => models(py, model, items),
                None => plain(py, value),
            },
        },
        Value::Int(value) if union.makes_floats() => float(py, value),
        other => plain(py, other),
    }
}

fn member<'py>(py: Python<'py>, union: &UnionShape, value: Object<'_>, mark: Mark<'_>) -> PyResult<Bound<'py, PyAny>> {
    match union.member(&value) {
        Member::Model(id) => object(py, plan(py, id)?, value, mark),
        Member::Unknown => object(py, generic(py)?, value, mark),
        Member::Map(shape) => map(py, shape, value),
        Member::Plain => plain(py, Value::Object(value)),
    }
}

/// An object as an instance.
pub(crate) fn object<'py>(
    py: Python<'py>,
    plan: &Plan,
    value: Object<'_>,
    mark: Mark<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    let dict = plan.template(py)?;
    let mut came: u128 = 0;
    let mut extra: Option<Bound<'py, PyDict>> = None;
    let mut expected = plan.first.get(py);
    let mut previous: Option<&Field> = None;
    for (key, value) in value {
        let found = match plan.fields.get(expected) {
            Some(field) if field.wire == key => Some((expected, field)),
            _ => plan.layout.by_wire.get(key).and_then(|index| plan.fields.get(*index).map(|field| (*index, field))),
        };
        let Some((index, field)) = found else {
            let kept = extra.get_or_insert_with(|| PyDict::new(py));
            put(py, kept, PyString::new(py, key).as_ptr(), &plain(py, value)?)?;
            continue;
        };
        if index != expected {
            match previous {
                Some(previous) => previous.next.set(py, index),
                None => plan.first.set(py, index),
            }
        }
        expected = field.next.get(py);
        previous = Some(field);
        let bit = 1_u128.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)).unwrap_or(0);
        if matches!(value, Value::Null) {
            // The default is there already, unless the key comes a second time.
            if came & bit != 0 {
                put(py, &dict, field.name.as_ptr(), field.default.bind(py))?;
            }
        } else {
            put(py, &dict, field.name.as_ptr(), &built(py, &field.shape, value, Some(field))?)?;
        }
        came |= bit;
    }
    if let Mark::Request(id) = mark {
        let id = id.map_or_else(|| py.None().into_bound(py), |id| PyString::new(py, id).into_any());
        put(py, &dict, PyString::intern(py, "_request_id").as_ptr(), &id)?;
    }
    plan.instance(py, &dict, came, extra.as_ref())
}
