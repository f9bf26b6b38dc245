//! What an object that is none of JSON's own kinds stands for.
//!
//! Owns the order in which an object is asked what it is. Code of the caller may run here (a property, an
//! iterator, a pydantic serialiser), and what it raises passes through. Refuses what has no one meaning as JSON.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyIterator, PyList, PyMemoryView, PyString, PyTuple, PyType,
};

use super::classes::{DATE, DECIMAL, ENUM, LeftOut, MAPPING, NUMPY, PYDANTIC, TIME, UUID};
use crate::py::dump;

use super::fault::{Walk, wrong_type, wrong_value, wrong_value_from};

/// A value reduced to what JSON can say.
pub(super) enum Shape<'py> {
    /// Not given: no entry at all.
    LeftOut,
    Null,
    Bool(bool),
    Int(i64),
    /// A number in decimal digits that JSON takes as it is.
    Digits(String),
    Float(f64),
    Str(Bound<'py, PyString>),
    Dict(Bound<'py, PyDict>),
    /// Gives `(key, value)` pairs.
    Pairs(Bound<'py, PyIterator>),
    List(Bound<'py, PyList>),
    Tuple(Bound<'py, PyTuple>),
    Items(Bound<'py, PyIterator>),
    /// Another value says what this one is.
    Stands(Bound<'py, PyAny>),
    /// As `Stands`, with its names already as they go on the wire.
    Dumped(Bound<'py, PyAny>),
}

/// How pydantic models are dumped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// Inside parameters: as the model's own configuration has it.
    AsConfigured,
    /// Inside raw bodies.
    ByAlias,
}

const EXPECTED: &str = "str, int, float, bool, None, list, tuple, dict or another mapping, any iterable, a pydantic \
                        model, a dataclass, an enum, datetime, date, time, UUID or Decimal";

pub(super) fn shape<'py>(value: &Bound<'py, PyAny>, left_out: LeftOut, names: Names) -> Walk<Shape<'py>> {
    if value.is_none() {
        return Ok(Shape::Null);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Shape::Str(text.clone()));
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Shape::Bool(flag.is_true()));
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return integer(number);
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Ok(Shape::Float(number.value()));
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        // A subclass may say otherwise what its entries are.
        return if dict.is_exact_instance_of::<PyDict>() { Ok(Shape::Dict(dict.clone())) } else { pairs(value) };
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        return Ok(Shape::List(list.clone()));
    }
    if let Ok(tuple) = value.cast_exact::<PyTuple>() {
        return Ok(Shape::Tuple(tuple.clone()));
    }
    if left_out.has(value) {
        return Ok(Shape::LeftOut);
    }
    instance(value, names)
}

/// A whole number, of any size.
fn integer<'py>(number: &Bound<'py, PyInt>) -> Walk<Shape<'py>> {
    let py = number.py();
    if let Ok(small) = number.extract::<i64>() {
        return Ok(Shape::Int(small));
    }
    // A subclass may print itself otherwise.
    let digits = py.get_type::<PyInt>().call_method1(intern!(py, "__repr__"), (number,));
    match digits {
        Ok(digits) => Ok(Shape::Digits(digits.extract()?)),
        Err(error) => Err(wrong_value_from("an int with more digits than Python prints can't be sent as JSON", error)),
    }
}

fn instance<'py>(value: &Bound<'py, PyAny>, names: Names) -> Walk<Shape<'py>> {
    let py = value.py();
    if let Ok(class) = value.cast::<PyType>() {
        return Err(refuse_class(class)?);
    }
    if PYDANTIC.has(value)? {
        return dumped(value, names);
    }
    let class = value.get_type();
    if class.hasattr(intern!(py, "__dataclass_fields__"))? {
        return fields(value, &class);
    }
    if ENUM.has(value)? {
        return Ok(Shape::Stands(value.getattr(intern!(py, "value"))?));
    }
    if DATE.has(value)? || TIME.has(value)? {
        return Ok(Shape::Stands(value.call_method0(intern!(py, "isoformat"))?));
    }
    if UUID.has(value)? {
        return Ok(Shape::Str(value.str()?));
    }
    if DECIMAL.has(value)? {
        if value.call_method0(intern!(py, "is_finite"))?.is_truthy()? {
            return Ok(Shape::Digits(value.str()?.extract()?));
        }
        return Err(wrong_value(format!("{} is no JSON number; expected a finite one", value.str()?)));
    }
    if value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyMemoryView>()
    {
        return Err(wrong_type(format!(
            "{} can't be sent as JSON; decode it to str, or send base64.b64encode(…).decode()",
            class.repr()?
        )));
    }
    if NUMPY.has(value)? {
        let plain = value.call_method0(intern!(py, "item"))?;
        if !plain.get_type().is(&class) {
            return Ok(Shape::Stands(plain));
        }
        // Python has no number for it: a long double, say.
        return Err(wrong_type(format!("{} can't be sent as JSON; convert it to float or int", class.repr()?)));
    }
    if MAPPING.has(value)? {
        return pairs(value);
    }
    // A file would give its lines.
    if !value.hasattr(intern!(py, "read"))? && class.hasattr(intern!(py, "__iter__"))? {
        return Ok(Shape::Items(value.try_iter()?));
    }
    if class.hasattr(intern!(py, "__index__"))? {
        return Ok(Shape::Stands(value.call_method0(intern!(py, "__index__"))?));
    }
    Err(wrong_type(format!("{} can't be sent as JSON; expected {EXPECTED}", class.repr()?)))
}

fn refuse_class(class: &Bound<'_, PyType>) -> PyResult<super::fault::Fault> {
    let hint = if PYDANTIC.is_base_of(class)? { "; expected an instance, or its model_json_schema()" } else { "" };
    Ok(wrong_type(format!("the class {} itself can't be sent as JSON{hint}", class.repr()?)))
}

fn pairs<'py>(mapping: &Bound<'py, PyAny>) -> Walk<Shape<'py>> {
    Ok(Shape::Pairs(mapping.call_method0(intern!(mapping.py(), "items"))?.try_iter()?))
}

/// The fields of a dataclass instance, by name.
fn fields<'py>(value: &Bound<'py, PyAny>, class: &Bound<'py, PyType>) -> Walk<Shape<'py>> {
    let py = value.py();
    let dict = PyDict::new(py);
    for field in py.import(intern!(py, "dataclasses"))?.call_method1(intern!(py, "fields"), (class,))?.try_iter()? {
        let name = field?.getattr(intern!(py, "name"))?;
        dict.set_item(&name, value.getattr(name.cast::<PyString>().map_err(PyErr::from)?)?)?;
    }
    Ok(Shape::Dict(dict))
}

/// A pydantic model as its own serialiser gives it, without the fields nobody set.
fn dumped<'py>(model: &Bound<'py, PyAny>, names: Names) -> Walk<Shape<'py>> {
    let py = model.py();
    // What our own helper classes add to an answer is for the caller alone.
    let exclude = match names {
        Names::AsConfigured => model.getattr_opt(intern!(py, "__api_exclude__"))?,
        Names::ByAlias => None,
    };
    if let Some(dumped) = dump::for_request(model, names == Names::ByAlias, exclude.clone())? {
        return Ok(Shape::Dumped(dumped));
    }
    let keywords = PyDict::new(py);
    keywords.set_item(intern!(py, "mode"), intern!(py, "json"))?;
    keywords.set_item(intern!(py, "exclude_unset"), true)?;
    keywords.set_item(intern!(py, "warnings"), false)?;
    keywords.set_item(intern!(py, "exclude"), exclude)?;
    if names == Names::ByAlias {
        keywords.set_item(intern!(py, "by_alias"), true)?;
    }
    match model.call_method(intern!(py, "model_dump"), (), Some(&keywords)) {
        Ok(dumped) => Ok(Shape::Dumped(dumped)),
        Err(error) => {
            let refused =
                py.import(intern!(py, "pydantic_core"))?.getattr(intern!(py, "PydanticSerializationError"))?;
            if !error.is_instance(py, &refused) {
                return Err(error.into());
            }
            let reason = format!("pydantic can't dump {}: {}", model.get_type().repr()?, error.value(py).str()?);
            Err(wrong_value_from(reason, error))
        }
    }
}
