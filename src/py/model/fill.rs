//! The walk: one document, one pass, instances out.
//!
//! Refuses nothing: what does not fit its type stays as it came, what is unknown is kept, what is missing reads as the
//! default. Errors are only those of Python itself (no memory, a class that cannot be made).

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use pyo3::{ffi, intern};

use super::layout::{Member, Shape, UnionShape};
use super::plan::{Field, Plan, done, generic, plan};
use super::values::{self, Decoded, Values};
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

/// One walk over one document.
#[derive(Clone, Copy)]
pub(crate) struct Fill<'py, 'd> {
    pub(crate) py: Python<'py>,
    /// Numbers that came as base64 and were decoded before, off the GIL.
    pub(crate) decoded: Option<&'d Decoded>,
}

impl<'py> Fill<'py, '_> {
    pub(crate) fn new(py: Python<'py>) -> Self {
        Self { py, decoded: None }
    }

    /// A value as plain Python data.
    pub(crate) fn plain(self, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match value {
            Value::Str(text) => PyString::new(py, text).into_any(),
            Value::Array(array) => self.list(array, |item| self.plain(item))?,
            Value::Object(object) => {
                let made = PyDict::new(py);
                for (key, value) in object {
                    self.put(&made, PyString::new(py, key).as_ptr(), &self.plain(value)?)?;
                }
                made.into_any()
            }
            Value::Null => py.None().into_bound(py),
            Value::Bool(value) => value.into_pyobject(py)?.to_owned().into_any(),
            Value::Int(value) => value.into_pyobject(py)?.into_any(),
            Value::Float(value) => value.into_pyobject(py)?.into_any(),
            // Python makes no int of more than some thousands of digits: such a number stays as its digits.
            Value::BigInt(digits) => match py.get_type::<pyo3::types::PyInt>().call1((digits,)) {
                Ok(value) => value,
                Err(error) if error.is_instance_of::<pyo3::exceptions::PyValueError>(py) => {
                    PyString::new(py, digits).into_any()
                }
                Err(error) => return Err(error),
            },
        })
    }

    fn list<'a>(
        self,
        array: Array<'a>,
        mut make: impl FnMut(Value<'a>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let count = ffi::Py_ssize_t::try_from(array.len())?;
        // SAFETY: a null result comes with an exception set; places not filled yet are null, which lists allow for.
        let filled = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyList_New(count))? };
        for (index, item) in (0..count).zip(array.iter()) {
            let item = make(item)?;
            // SAFETY: `index` is within the list, which takes the reference over.
            done(py, unsafe { ffi::PyList_SetItem(filled.as_ptr(), index, item.into_ptr()) })?;
        }
        Ok(filled)
    }

    fn put(self, dict: &Bound<'py, PyDict>, key: *mut ffi::PyObject, value: &Bound<'py, PyAny>) -> PyResult<()> {
        // SAFETY: all three are alive; the dict takes its own references.
        done(self.py, unsafe { ffi::PyDict_SetItem(dict.as_ptr(), key, value.as_ptr()) })
    }

    /// A value of a type that stands alone: a whole answer, an event, an item.
    pub(crate) fn whole(self, shape: &Shape, value: Value<'_>, mark: Mark<'_>) -> PyResult<Bound<'py, PyAny>> {
        match (shape, value) {
            (Shape::Model(id), Value::Object(value)) => self.object(plan(self.py, *id)?, value, mark),
            (Shape::Union(union), Value::Object(value)) => self.member(union, value, mark),
            _ => self.built(shape, value, None),
        }
    }

    /// A value by the shape its field declares.
    fn built(self, shape: &Shape, value: Value<'_>, field: Option<&Field>) -> PyResult<Bound<'py, PyAny>> {
        match (shape, value) {
            (Shape::Numbers, value) => self.numbers(value),
            (_, Value::Str(text)) => Ok(match field {
                Some(field) => field.text(self.py, text),
                None => PyString::new(self.py, text).into_any(),
            }),
            (Shape::Model(id), Value::Object(value)) => self.object(plan(self.py, *id)?, value, Mark::None),
            (Shape::Model(id), Value::Array(items)) => self.models(*id, items),
            (Shape::List(inner), Value::Array(items)) => self.items(inner, items),
            (Shape::Map(inner), Value::Object(value)) => self.map(inner, value),
            (Shape::Float, Value::Int(value)) => self.float(value),
            (Shape::Union(union), value) => self.alternative(union, value),
            (_, value) => self.plain(value),
        }
    }

    /// A list of floats: one buffer until somebody touches it.
    fn numbers(self, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
        let found = match value {
            Value::Str(text) => self.decoded.and_then(|decoded| decoded.take(text)),
            Value::Array(items) if items.len() >= values::WORTHWHILE => Values::read(items),
            _ => None,
        };
        match (found, value) {
            (Some(values), _) => Ok(Bound::new(self.py, values)?.into_any()),
            (None, Value::Array(items)) => self.list(items, |item| self.built(&Shape::Float, item, None)),
            (None, value) => self.plain(value),
        }
    }

    /// A list whose items all have one shape.
    pub(crate) fn items(self, shape: &Shape, items: Array<'_>) -> PyResult<Bound<'py, PyAny>> {
        self.list(items, |item| self.built(shape, item, None))
    }

    /// The server sent a list where one object was described.
    fn models(self, id: ModelId, items: Array<'_>) -> PyResult<Bound<'py, PyAny>> {
        let plan = plan(self.py, id)?;
        self.list(items, |item| match item {
            Value::Object(value) => self.object(plan, value, Mark::None),
            other => self.plain(other),
        })
    }

    fn map(self, inner: &Shape, value: Object<'_>) -> PyResult<Bound<'py, PyAny>> {
        let made = PyDict::new(self.py);
        for (key, value) in value {
            self.put(&made, PyString::new(self.py, key).as_ptr(), &self.built(inner, value, None)?)?;
        }
        Ok(made.into_any())
    }

    /// An integer where a float is declared; one that a float cannot hold stays.
    fn float(self, value: i64) -> PyResult<Bound<'py, PyAny>> {
        match values::exact(value) {
            Some(float) => Ok(float.into_pyobject(self.py)?.into_any()),
            None => self.plain(Value::Int(value)),
        }
    }

    fn alternative(self, union: &UnionShape, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
        match value {
            Value::Object(value) => self.member(union, value, Mark::None),
            Value::Array(items) => match union.items(items.iter().next().as_ref()) {
                Some(shape) => self.list(items, |item| self.built(shape, item, None)),
                None => match union.only_model() {
                    Some(model) => self.models(model, items),
                    None => self.plain(value),
                },
            },
            Value::Int(value) if union.makes_floats() => self.float(value),
            other => self.plain(other),
        }
    }

    fn member(self, union: &UnionShape, value: Object<'_>, mark: Mark<'_>) -> PyResult<Bound<'py, PyAny>> {
        match union.member(&value) {
            Member::Model(id) => self.object(plan(self.py, id)?, value, mark),
            Member::Unknown => self.object(generic(self.py)?, value, mark),
            Member::Map(shape) => self.map(shape, value),
            Member::Plain => self.plain(Value::Object(value)),
        }
    }

    /// An object as an instance.
    fn object(self, plan: &Plan, value: Object<'_>, mark: Mark<'_>) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let dict = plan.template(py)?;
        let mut came: u128 = 0;
        let mut extra: Option<Bound<'py, PyDict>> = None;
        let mut expected = plan.first.get(py);
        let mut previous: Option<&Field> = None;
        for (key, value) in value {
            let found = match plan.fields.get(expected) {
                Some(field) if field.wire == key => Some((expected, field)),
                _ => {
                    plan.layout.by_wire.get(key).and_then(|index| plan.fields.get(*index).map(|field| (*index, field)))
                }
            };
            let Some((index, field)) = found else {
                let kept = extra.get_or_insert_with(|| PyDict::new(py));
                self.put(kept, PyString::new(py, key).as_ptr(), &self.plain(value)?)?;
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
                // It is there already, unless the key comes a second time or an absent one is something else.
                if came & bit != 0 || plan.fresh.contains(&index) {
                    self.put(&dict, field.name.as_ptr(), &field.null(py))?;
                }
            } else {
                self.put(&dict, field.name.as_ptr(), &self.built(&field.shape, value, Some(field))?)?;
            }
            came |= bit;
        }
        if let Mark::Request(id) = mark {
            let id = id.map_or_else(|| py.None().into_bound(py), |id| PyString::new(py, id).into_any());
            self.put(&dict, intern!(py, "_request_id").as_ptr(), &id)?;
        }
        plan.instance(py, &dict, came, extra.as_ref())
    }
}
