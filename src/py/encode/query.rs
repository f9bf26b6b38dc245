//! Query strings: `a[]=x&a[]=y` for lists, `b[c]=1` for mappings, `true`/`false`, nothing for `None`.
//!
//! Keeps what each top-level name became, since a later source replaces whole names: the call's own parameters win
//! over the client's defaults, and `extra_query` over both. Refuses what a query can't say, naming the parameter.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

use super::classes::LeftOut;
use super::fault::{Locate, Step, Walk, wrong_type, wrong_value};
use super::json::{MAX_DEPTH, not_finite, surrogate};
use super::objects::{Names, Shape, shape};
use crate::json::write;

/// Names with what they send, encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query(Vec<Item>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Item {
    name: String,
    /// `name=value` pairs joined with `&`; empty when the name sends nothing.
    pairs: String,
}

/// A client's defaults: merge a call's query over them with [`Query::over`].
pub(crate) fn query(defaults: &Bound<'_, PyAny>) -> PyResult<Query> {
    let mut query = Query::default();
    query.take(defaults, "default_query")?;
    Ok(query)
}

impl Query {
    /// Adds or replaces the names of a mapping.
    pub(super) fn take(&mut self, mapping: &Bound<'_, PyAny>, what: &str) -> PyResult<()> {
        let py = mapping.py();
        let left_out = LeftOut::load(py)?;
        self.take_all(mapping, left_out).at(|| Step::Key(what.to_owned())).map_err(|fault| fault.into_error(py, what))
    }

    fn take_all(&mut self, mapping: &Bound<'_, PyAny>, left_out: LeftOut) -> Walk {
        match shape(mapping, left_out, Names::AsConfigured)? {
            Shape::LeftOut | Shape::Null => Ok(()),
            shape => each(mapping, shape, left_out, |name, value| self.put(name, value, left_out)),
        }
    }

    /// Sets one name. A value that was left out still takes the name from those it wins over.
    pub(super) fn put(&mut self, name: &str, value: &Bound<'_, PyAny>, left_out: LeftOut) -> Walk {
        let mut pairs = String::new();
        flatten(name, value, left_out, 0, &mut |name, value| pair(&mut pairs, name, value))
            .at(|| Step::Key(name.to_owned()))?;
        self.set(name, pairs);
        Ok(())
    }

    /// Sets one name to pairs that are encoded already.
    pub(super) fn set(&mut self, name: &str, pairs: String) {
        match self.0.iter_mut().find(|item| item.name == name) {
            Some(item) => item.pairs = pairs,
            None => self.0.push(Item { name: name.to_owned(), pairs }),
        }
    }

    /// The query string, these names winning over `defaults`; `None` when nothing is sent.
    pub(crate) fn over(&self, defaults: &Query) -> Option<String> {
        if defaults.0.is_empty() {
            return self.text();
        }
        self.onto(defaults.clone()).text()
    }

    /// All names of both, these winning.
    pub(crate) fn onto(&self, mut lower: Query) -> Query {
        for item in &self.0 {
            lower.set(&item.name, item.pairs.clone());
        }
        lower
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As a mapping that sends the same: lists where a name repeats.
    pub(crate) fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let made = PyDict::new(py);
        for item in &self.0 {
            for (name, value) in url::form_urlencoded::parse(item.pairs.as_bytes()) {
                let Some(name) = name.strip_suffix("[]") else {
                    made.set_item(name, value)?;
                    continue;
                };
                match made.get_item(name)? {
                    Some(list) => list.cast::<PyList>()?.append(value)?,
                    None => made.set_item(name, PyList::new(py, [value])?)?,
                }
            }
        }
        Ok(made)
    }

    pub(crate) fn text(&self) -> Option<String> {
        let mut text = String::new();
        for item in self.0.iter().filter(|item| !item.pairs.is_empty()) {
            if !text.is_empty() {
                text.push('&');
            }
            text.push_str(&item.pairs);
        }
        (!text.is_empty()).then_some(text)
    }
}

/// The entries of a mapping.
pub(super) fn each<'py>(
    owner: &Bound<'py, PyAny>,
    shape_of: Shape<'py>,
    left_out: LeftOut,
    mut visit: impl FnMut(&str, &Bound<'py, PyAny>) -> Walk,
) -> Walk {
    match shape_of {
        Shape::Dict(dict) => {
            // A copy of the references: `visit` may run the caller's code.
            for (key, value) in dict.copy()?.iter() {
                visit(&name(&key)?, &value)?;
            }
            Ok(())
        }
        Shape::Pairs(pairs) => {
            for pair in pairs {
                let (key, value) = pair?.extract::<(Bound<'py, PyAny>, Bound<'py, PyAny>)>()?;
                visit(&name(&key)?, &value)?;
            }
            Ok(())
        }
        Shape::Stands(other) | Shape::Dumped(other) => {
            let shape_of = shape(&other, left_out, Names::AsConfigured)?;
            if matches!(shape_of, Shape::Stands(_) | Shape::Dumped(_)) {
                return Err(not_a_mapping(owner));
            }
            each(owner, shape_of, left_out, visit)
        }
        _ => Err(not_a_mapping(owner)),
    }
}

fn not_a_mapping(value: &Bound<'_, PyAny>) -> super::fault::Fault {
    match value.get_type().repr() {
        Ok(class) => wrong_type(format!("expected a mapping of names to values, not {class}")),
        Err(error) => error.into(),
    }
}

fn name(key: &Bound<'_, PyAny>) -> Walk<String> {
    let text = key.str()?;
    text.to_str().map(str::to_owned).map_err(|error| surrogate(key.py(), error))
}

/// Gives each pair of one value, of as many as it is nested into, to `put`.
pub(super) fn flatten(
    name: &str,
    value: &Bound<'_, PyAny>,
    left_out: LeftOut,
    depth: usize,
    put: &mut dyn FnMut(&str, &str),
) -> Walk {
    if depth > MAX_DEPTH {
        return Err(wrong_value("nested too deep, or contains itself; expected a flatter value"));
    }
    let shape_of = shape(value, left_out, Names::AsConfigured)?;
    match shape_of {
        Shape::LeftOut | Shape::Null => {}
        Shape::Bool(flag) => put(name, if flag { "true" } else { "false" }),
        Shape::Int(number) => put(name, itoa::Buffer::new().format(number)),
        Shape::Digits(digits) => put(name, &digits),
        Shape::Float(number) if !number.is_finite() => return Err(not_finite(number)),
        Shape::Float(number) => {
            let mut digits = Vec::new();
            write::write_float(&mut digits, number);
            put(name, &String::from_utf8_lossy(&digits));
        }
        Shape::Str(string) => put(name, plain(&string)?.as_str()),
        Shape::List(list) => items(name, list.iter().map(Ok), left_out, depth, put)?,
        Shape::Tuple(tuple) => items(name, tuple.iter().map(Ok), left_out, depth, put)?,
        Shape::Items(iterator) => items(name, iterator, left_out, depth, put)?,
        Shape::Stands(other) | Shape::Dumped(other) => flatten(name, &other, left_out, depth + 1, put)?,
        Shape::Dict(_) | Shape::Pairs(_) => each(value, shape_of, left_out, |key, inner| {
            flatten(&format!("{name}[{key}]"), inner, left_out, depth + 1, put).at(|| Step::Key(key.to_owned()))
        })?,
    }
    Ok(())
}

fn items<'py>(
    name: &str,
    items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
    left_out: LeftOut,
    depth: usize,
    put: &mut dyn FnMut(&str, &str),
) -> Walk {
    let name = format!("{name}[]");
    for (index, item) in items.enumerate() {
        flatten(&name, &item?, left_out, depth + 1, put).at(|| Step::Index(index))?;
    }
    Ok(())
}

fn plain(string: &Bound<'_, PyString>) -> Walk<String> {
    string.to_str().map(str::to_owned).map_err(|error| surrogate(string.py(), error))
}

fn pair(pairs: &mut String, name: &str, value: &str) {
    if !pairs.is_empty() {
        pairs.push('&');
    }
    encode(pairs, name);
    pairs.push('=');
    encode(pairs, value);
}

/// As an HTML form does it: `+` for a space, everything but letters, digits and `-._~` escaped.
fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            other => crate::path::escape(out, other),
        }
    }
}
