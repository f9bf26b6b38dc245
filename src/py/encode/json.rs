//! Python values to JSON bytes, in one pass.
//!
//! Gives what `json.dumps(…, ensure_ascii=False, separators=(",", ":"), allow_nan=False)` gives, and takes more:
//! see `objects`. Refuses NaN, lone surrogates, cycles, nesting beyond [`MAX_DEPTH`] and objects without a meaning
//! as JSON, naming where they are. Invariant: after a value that was left out, `out` is as it was before.

use bytes::Bytes;
use pyo3::exceptions::PyUnicodeEncodeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

use super::classes::LeftOut;
use super::dictionary::Entries;
use super::fault::{Fault, Locate, Step, Walk, wrong_type, wrong_value, wrong_value_from};
use super::objects::{Names, Shape, shape};
use super::rename::Expected;
use crate::json::write;

/// Deeper nesting is refused, so that no value can exhaust the stack.
pub(super) const MAX_DEPTH: usize = 512;
/// How much of an endless path is shown.
const SHOWN: usize = 8;

pub(super) struct Writer {
    pub(super) out: Vec<u8>,
    left_out: LeftOut,
    names: Names,
    /// The containers around the current value, by address.
    open: Vec<usize>,
    /// How many steps of the path to a refused value are worth showing.
    shown: Option<usize>,
}

/// Whether a value was written or had been left out by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Yes,
    LeftOut,
}

/// One value as a whole body: pydantic models by alias.
pub(crate) fn json(value: &Bound<'_, PyAny>) -> PyResult<Bytes> {
    let py = value.py();
    let mut writer = Writer::new(LeftOut::load(py)?, Names::ByAlias);
    match writer.value(value, None) {
        Ok(Written::Yes) => Ok(writer.out.into()),
        Ok(Written::LeftOut) => Ok(Bytes::new()),
        Err(fault) => Err(fault.into_error(py, "the body")),
    }
}

impl Writer {
    pub(super) fn new(left_out: LeftOut, names: Names) -> Self {
        Self { out: Vec::with_capacity(512), left_out, names, open: Vec::new(), shown: None }
    }

    pub(super) fn names(&mut self, names: Names) {
        self.names = names;
    }

    /// A whole value: where it is refused, the path is cut to what helps.
    pub(super) fn value(&mut self, value: &Bound<'_, PyAny>, expected: Option<&Expected>) -> Walk<Written> {
        self.any(value, expected).map_err(|mut fault| {
            if let Some(shown) = self.shown.take() {
                fault.keep_outermost(shown);
            }
            fault
        })
    }

    fn any(&mut self, value: &Bound<'_, PyAny>, expected: Option<&Expected>) -> Walk<Written> {
        if let Ok(string) = value.cast_exact::<PyString>() {
            self.string(string)?;
        } else if let Ok(dict) = value.cast_exact::<PyDict>() {
            self.dict(dict, expected)?;
        } else if let Ok(list) = value.cast_exact::<PyList>() {
            self.items(value, list.iter().map(Ok), expected)?;
        } else if value.is_none() {
            self.out.extend_from_slice(b"null");
        } else if let Ok(flag) = value.cast_exact::<PyBool>() {
            self.flag(flag.is_true());
        } else if let Ok(number) = value.cast_exact::<PyFloat>() {
            self.float(number.value())?;
        } else if value.is_exact_instance_of::<PyInt>()
            && let Ok(number) = value.extract::<i64>()
        {
            write::write_integer(&mut self.out, number);
        } else {
            return self.object(value, expected);
        }
        Ok(Written::Yes)
    }

    #[inline(never)]
    fn object(&mut self, value: &Bound<'_, PyAny>, expected: Option<&Expected>) -> Walk<Written> {
        match shape(value, self.left_out, self.names)? {
            Shape::LeftOut => return Ok(Written::LeftOut),
            Shape::Null => self.out.extend_from_slice(b"null"),
            Shape::Bool(flag) => self.flag(flag),
            Shape::Int(number) => write::write_integer(&mut self.out, number),
            Shape::Digits(digits) => self.out.extend_from_slice(digits.as_bytes()),
            Shape::Float(number) => self.float(number)?,
            Shape::Str(string) => self.string(&string)?,
            Shape::Dict(dict) => self.dict_of(value, &dict, expected)?,
            Shape::Pairs(pairs) => {
                let pairs = pairs.map(|pair| pair?.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>());
                self.entries(value, pairs, expected)?;
            }
            Shape::List(list) => self.items(value, list.iter().map(Ok), expected)?,
            Shape::Tuple(tuple) => self.items(value, tuple.iter().map(Ok), expected)?,
            Shape::Items(items) => self.items(value, items, expected)?,
            Shape::Stands(other) => return self.standing_for(value, &other, expected),
            Shape::Dumped(other) => return self.standing_for(value, &other, None),
        }
        Ok(Written::Yes)
    }

    /// Another value in place of this one: a chain of them must end as well.
    fn standing_for(
        &mut self,
        value: &Bound<'_, PyAny>,
        other: &Bound<'_, PyAny>,
        expected: Option<&Expected>,
    ) -> Walk<Written> {
        if value.is(other) {
            return Err(wrong_type(format!(
                "{} can't be sent as JSON: it stands for itself",
                value.get_type().repr()?
            )));
        }
        self.enter(value)?;
        let written = self.any(other, expected)?;
        self.open.pop();
        Ok(written)
    }

    fn dict(&mut self, dict: &Bound<'_, PyDict>, expected: Option<&Expected>) -> Walk {
        self.dict_of(dict.as_any(), dict, expected)
    }

    fn dict_of(&mut self, owner: &Bound<'_, PyAny>, dict: &Bound<'_, PyDict>, expected: Option<&Expected>) -> Walk {
        let mut entries = Entries::of(dict);
        self.entries(owner, std::iter::from_fn(|| entries.next().transpose()), expected)
    }

    fn entries<'py>(
        &mut self,
        owner: &Bound<'py, PyAny>,
        entries: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
        expected: Option<&Expected>,
    ) -> Walk {
        self.enter(owner)?;
        self.out.push(b'{');
        let mut first = true;
        for entry in entries {
            let (key, value) = entry?;
            first &= !self.entry(&key, &value, first, expected)?;
        }
        self.out.push(b'}');
        self.open.pop();
        Ok(())
    }

    /// Writes one entry unless its value was left out; says whether it did.
    fn entry(
        &mut self,
        key: &Bound<'_, PyAny>,
        value: &Bound<'_, PyAny>,
        first: bool,
        expected: Option<&Expected>,
    ) -> Walk<bool> {
        let mark = self.out.len();
        if !first {
            self.out.push(b',');
        }
        let written = match expected {
            None => {
                self.key(key)?;
                self.out.push(b':');
                self.any(value, None)
            }
            Some(expected) => {
                let name = key.cast::<PyString>().ok().and_then(|name| name.to_str().ok());
                let (wire, inner) = name.map_or_else(|| expected.value(""), |name| expected.value(name));
                match wire {
                    Some(wire) => write::write_string(&mut self.out, wire),
                    None => self.key(key)?,
                }
                self.out.push(b':');
                self.any(value, Some(&inner))
            }
        };
        let written = written.at(|| Step::Key(shown_key(key)))?;
        if written == Written::LeftOut {
            self.out.truncate(mark);
        }
        Ok(written == Written::Yes)
    }

    fn items<'py>(
        &mut self,
        owner: &Bound<'py, PyAny>,
        items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
        expected: Option<&Expected>,
    ) -> Walk {
        let expected = expected.map(Expected::items);
        self.enter(owner)?;
        self.out.push(b'[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            let written = self.any(&item?, expected.as_ref()).at(|| Step::Index(index))?;
            if written == Written::LeftOut {
                return Err(wrong_type("an item of a list can't be left out; take it out of the list"))
                    .at(|| Step::Index(index));
            }
        }
        self.out.push(b']');
        self.open.pop();
        Ok(())
    }

    fn enter(&mut self, container: &Bound<'_, PyAny>) -> Walk {
        self.open.push(container.as_ptr().addr());
        if self.open.len() <= MAX_DEPTH {
            return Ok(());
        }
        let repeated = self
            .open
            .iter()
            .enumerate()
            .find(|(at, address)| self.open.iter().take(*at).any(|earlier| earlier == *address));
        if let Some((at, _)) = repeated {
            self.shown = Some(at);
            return Err(wrong_value("can't be sent as JSON: it contains itself"));
        }
        self.shown = Some(SHOWN);
        Err(wrong_value(format!("nested deeper than {MAX_DEPTH} levels; expected a flatter value")))
    }

    fn key(&mut self, key: &Bound<'_, PyAny>) -> Walk {
        if let Ok(string) = key.cast::<PyString>() {
            return self.string(string).at(|| Step::Key(shown_key(key)));
        }
        self.out.push(b'"');
        if key.is_none() {
            self.out.extend_from_slice(b"null");
        } else if let Ok(flag) = key.cast::<PyBool>() {
            self.flag(flag.is_true());
        } else if let Ok(number) = key.cast::<PyFloat>() {
            self.float(number.value())?;
        } else if key.is_instance_of::<PyInt>() {
            match shape(key, self.left_out, self.names)? {
                Shape::Int(number) => write::write_integer(&mut self.out, number),
                Shape::Digits(digits) => self.out.extend_from_slice(digits.as_bytes()),
                _ => {}
            }
        } else {
            let class = key.get_type().repr()?;
            return Err(wrong_type(format!(
                "a key that is {class} can't be sent as JSON; expected str, int, float, bool or None"
            )));
        }
        self.out.push(b'"');
        Ok(())
    }

    fn string(&mut self, string: &Bound<'_, PyString>) -> Walk {
        match string.to_str() {
            Ok(text) => {
                write::write_string(&mut self.out, text);
                Ok(())
            }
            Err(error) => Err(surrogate(string.py(), error)),
        }
    }

    fn flag(&mut self, flag: bool) {
        self.out.extend_from_slice(if flag { b"true" } else { b"false" });
    }

    fn float(&mut self, number: f64) -> Walk {
        if !number.is_finite() {
            return Err(not_finite(number));
        }
        write::write_float(&mut self.out, number);
        Ok(())
    }
}

pub(super) fn not_finite(number: f64) -> Fault {
    let name = if number.is_nan() {
        "nan"
    } else if number > 0.0 {
        "inf"
    } else {
        "-inf"
    };
    wrong_value(format!("{name} is no JSON number; expected a finite float, or None"))
}

/// Why a string has no UTF-8; any other error passes.
pub(super) fn surrogate(py: Python<'_>, error: PyErr) -> Fault {
    if !error.is_instance_of::<PyUnicodeEncodeError>(py) {
        return error.into();
    }
    let place = error.value(py).getattr(intern!(py, "start")).and_then(|start| start.extract::<usize>());
    let place = place.map_or_else(|_| String::new(), |start| format!(" at index {start}"));
    wrong_value_from(
        format!("the text has a lone surrogate{place}, which has no UTF-8; expected text that can be encoded"),
        error,
    )
}

/// A key as the path shows it.
fn shown_key(key: &Bound<'_, PyAny>) -> String {
    match key.cast::<PyString>() {
        Ok(string) => string.to_string_lossy().into_owned(),
        Err(_) => key.repr().map_or_else(|_| "?".to_owned(), |text| text.to_string_lossy().into_owned()),
    }
}
