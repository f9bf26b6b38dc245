//! Lists of floats that stay one buffer until somebody touches them.
//!
//! Owns the numbers of embeddings: decoded from base64 once, off the GIL, for a whole answer at a time. An instance
//! keeps a [`Values`] in its `__dict__`; two descriptors on the class ([`NumbersField`], [`NumbersDict`]) put a real list
//! there before anybody sees it.

use std::cell::Cell;
use std::sync::Arc;

use pyo3::exceptions::{PyAttributeError, PyImportError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyListMethods, PyString, PyType};
use pyo3::{ffi, intern};

use super::plan::done;
use crate::json::{Array, Document, Value};

/// Shorter lists are made at once.
pub(super) const WORTHWHILE: usize = 32;

enum Numbers {
    Single(Vec<f32>),
    Double(Vec<f64>),
}

/// A run of numbers in a buffer that others may share.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct Values {
    numbers: Arc<Numbers>,
    start: usize,
    len: usize,
}

impl Values {
    pub(crate) fn of<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Self> {
        value.cast_exact::<Self>().ok().map(Bound::get)
    }

    /// The numbers of a JSON array, unless it holds something else.
    pub(super) fn read(items: Array<'_>) -> Option<Self> {
        let numbers = items.iter().map(|item| match item {
            Value::Float(value) => Some(value),
            Value::Int(value) => exact(value),
            _ => None,
        });
        let numbers: Vec<f64> = numbers.collect::<Option<_>>()?;
        Some(Self { start: 0, len: numbers.len(), numbers: Arc::new(Numbers::Double(numbers)) })
    }

    fn single(&self) -> Option<&[f32]> {
        match &*self.numbers {
            Numbers::Single(numbers) => numbers.get(self.start..self.start + self.len),
            Numbers::Double(_) => None,
        }
    }

    fn double(&self) -> Option<&[f64]> {
        match &*self.numbers {
            Numbers::Double(numbers) => numbers.get(self.start..self.start + self.len),
            Numbers::Single(_) => None,
        }
    }

    pub(crate) fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let (kind, bytes) = match (self.single(), self.double()) {
            (Some(numbers), _) => (intern!(py, "f"), as_bytes(numbers)),
            (_, Some(numbers)) => (intern!(py, "d"), as_bytes(numbers)),
            _ => return Ok(PyList::empty(py)),
        };
        // The standard library fills a list without a call through the stable interface for each number.
        let array = py.import(intern!(py, "array"))?.getattr(intern!(py, "array"))?;
        let list = array.call1((kind, PyBytes::new(py, bytes)))?.call_method0(intern!(py, "tolist"))?;
        Ok(list.cast_into::<PyList>()?)
    }

    /// Calls `each` with every number in turn.
    pub(crate) fn each<E>(&self, mut each: impl FnMut(f64) -> Result<(), E>) -> Result<(), E> {
        for number in self.single().unwrap_or_default() {
            each(f64::from(*number))?;
        }
        for number in self.double().unwrap_or_default() {
            each(*number)?;
        }
        Ok(())
    }
}

/// An integer as the float that is equal to it, if there is one.
pub(super) fn exact(value: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "checked by going back")]
    let made = value as f64;
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and then differs")]
    let same = made as i64 == value && value != i64::MAX;
    same.then_some(made)
}

/// The embeddings of one answer, decoded into one buffer.
///
/// Texts are known by their address in the document, as a number.
pub(crate) struct Decoded {
    numbers: Arc<Numbers>,
    /// Where each text lay in the document, and its run in the buffer, in the order of the document.
    runs: Vec<(usize, usize, usize)>,
    next: Cell<usize>,
}

impl Decoded {
    /// Every `data[i].embedding` that is base64 of whole numbers. Needs no GIL.
    pub(crate) fn of(document: &Document) -> Self {
        let texts = embeddings(document);
        let mut bytes = Vec::with_capacity(texts.iter().map(|text| text.len() / 4 * 3).sum());
        let mut runs = Vec::with_capacity(texts.len());
        let mut piece = Vec::new();
        for text in texts {
            piece.clear();
            let decoded = base64_simd::STANDARD.decode_append(text.as_bytes(), &mut piece);
            if decoded.is_ok() && piece.len() % 4 == 0 {
                runs.push((text.as_ptr() as usize, bytes.len() / 4, piece.len() / 4));
                bytes.extend_from_slice(&piece);
            }
        }
        let numbers = bytes.as_chunks::<4>().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        Self { numbers: Arc::new(Numbers::Single(numbers)), runs, next: Cell::new(0) }
    }

    /// The numbers of a text of the document.
    pub(super) fn take(&self, text: &str) -> Option<Values> {
        let at = self.next.get();
        let (from, start, len) = *self.runs.get(at)?;
        if from != text.as_ptr() as usize {
            return None;
        }
        self.next.set(at + 1);
        Some(Values { numbers: Arc::clone(&self.numbers), start, len })
    }
}

fn embeddings(document: &Document) -> Vec<&str> {
    let Value::Object(root) = document.root() else { return Vec::new() };
    let Some(Value::Array(data)) = root.get("data") else { return Vec::new() };
    let texts = data.iter().filter_map(|item| match item {
        Value::Object(item) => match item.get("embedding") {
            Some(Value::Str(text)) => Some(text),
            _ => None,
        },
        _ => None,
    });
    texts.collect()
}

/// Whether an answer has no embedding at all.
pub(crate) fn is_empty(document: &Document) -> bool {
    match document.root() {
        Value::Object(root) => !matches!(root.get("data"), Some(Value::Array(data)) if !data.is_empty()),
        _ => false,
    }
}

fn real_dict<'py>(instance: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    // SAFETY: a null result comes with an exception set.
    let dict = unsafe {
        let dict = ffi::PyObject_GenericGetDict(instance.as_ptr(), std::ptr::null_mut());
        Bound::from_owned_ptr_or_err(instance.py(), dict)?
    };
    Ok(dict.cast_into::<PyDict>()?)
}

/// The field itself, as a data descriptor on the class.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct NumbersField {
    name: Py<PyString>,
}

#[pymethods]
impl NumbersField {
    #[new]
    fn new(name: Bound<'_, PyString>) -> Self {
        Self { name: name.unbind() }
    }

    fn __get__<'py>(
        &self,
        py: Python<'py>,
        instance: Option<&Bound<'py, PyAny>>,
        owner: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = owner;
        let missing = || PyAttributeError::new_err(self.name.clone_ref(py));
        // On the class there is nothing: pydantic would take it for a default.
        let dict = real_dict(instance.ok_or_else(missing)?)?;
        let value = dict.get_item(&self.name)?.ok_or_else(missing)?;
        let Some(values) = Values::of(&value) else { return Ok(value) };
        let list = values.list(py)?.into_any();
        // Another thread may have been first: all see the same list.
        match dict.get_item(&self.name)? {
            Some(first) if Values::of(&first).is_none() => Ok(first),
            _ => {
                dict.set_item(&self.name, &list)?;
                Ok(list)
            }
        }
    }

    fn __set__(&self, instance: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        real_dict(instance)?.set_item(&self.name, value)
    }

    fn __delete__(&self, py: Python<'_>, instance: &Bound<'_, PyAny>) -> PyResult<()> {
        real_dict(instance)?.del_item(&self.name).map_err(|_| PyAttributeError::new_err(self.name.clone_ref(py)))
    }
}

/// `__dict__` of such a class: real lists before anybody reads it.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct NumbersDict {}

#[pymethods]
impl NumbersDict {
    #[new]
    fn new() -> Self {
        Self {}
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        owner: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = owner;
        let Some(instance) = instance else { return Ok(slf.clone().into_any()) };
        let dict = real_dict(instance)?;
        let waiting: Vec<_> = dict.iter().filter(|(_, value)| Values::of(value).is_some()).collect();
        for (key, value) in waiting {
            if let Some(values) = Values::of(&value) {
                dict.set_item(key, values.list(slf.py())?)?;
            }
        }
        Ok(dict.into_any())
    }

    #[expect(clippy::unused_self, reason = "a descriptor is called on an instance")]
    fn __set__(&self, py: Python<'_>, instance: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        // SAFETY: both are objects; anything but a dict is refused by the function itself.
        done(py, unsafe { ffi::PyObject_GenericSetDict(instance.as_ptr(), value.as_ptr(), std::ptr::null_mut()) })
    }
}

/// The embeddings of an answer as one array of float32, a row for each.
#[pyfunction]
pub(crate) fn matrix<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = data.py();
    let numpy = py.import(intern!(py, "numpy")).map_err(|cause| {
        let error =
            PyImportError::new_err("to_numpy() needs numpy, which ferroai does not require: run `pip install numpy`");
        error.set_cause(py, Some(cause));
        error
    })?;
    let mut rows = Vec::new();
    for item in data.try_iter()? {
        let dict = real_dict(&item?)?;
        rows.push(dict.get_item(intern!(py, "embedding"))?.unwrap_or_else(|| py.None().into_bound(py)));
    }
    let width = rows.first().map_or(Ok(0), |row| length(row))?;
    let bytes = match contiguous(&rows, width) {
        Some(numbers) => PyByteArray::new(py, as_bytes(numbers)),
        None => PyByteArray::new(py, as_bytes(&gather(&rows, width)?)),
    };
    let flat = numpy.call_method1(intern!(py, "frombuffer"), (bytes, numpy.getattr(intern!(py, "float32"))?))?;
    flat.call_method1(intern!(py, "reshape"), (rows.len(), width))
}

fn length(row: &Bound<'_, PyAny>) -> PyResult<usize> {
    match Values::of(row) {
        Some(values) => Ok(values.len),
        None => row.cast::<PyList>().map(PyListMethods::len).map_err(|_| not_numbers(row)),
    }
}

fn not_numbers(row: &Bound<'_, PyAny>) -> PyErr {
    let kind = row.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!(
        "an embedding is {kind}, not a list of numbers: leave encoding_format out, or decode the text yourself"
    ))
}

/// The one run that all rows make together, if they do.
fn contiguous<'a>(rows: &'a [Bound<'_, PyAny>], width: usize) -> Option<&'a [f32]> {
    let first = Values::of(rows.first()?)?;
    let Numbers::Single(numbers) = &*first.numbers else { return None };
    for (index, row) in rows.iter().enumerate() {
        let values = Values::of(row)?;
        if !Arc::ptr_eq(&values.numbers, &first.numbers)
            || values.len != width
            || values.start != first.start + index * width
        {
            return None;
        }
    }
    numbers.get(first.start..first.start + rows.len() * width)
}

fn gather(rows: &[Bound<'_, PyAny>], width: usize) -> PyResult<Vec<f32>> {
    let mut numbers = Vec::with_capacity(rows.len() * width);
    for row in rows {
        if length(row)? != width {
            return Err(PyValueError::new_err(format!(
                "embeddings of different lengths make no array: {width} and {}",
                length(row)?
            )));
        }
        let doubles: Vec<f64> = match Values::of(row) {
            Some(values) => {
                if let Some(singles) = values.single() {
                    numbers.extend_from_slice(singles);
                    continue;
                }
                values.double().unwrap_or_default().to_vec()
            }
            None => row.extract()?,
        };
        #[expect(clippy::cast_possible_truncation, reason = "the array is of float32")]
        numbers.extend(doubles.into_iter().map(|number| number as f32));
    }
    Ok(numbers)
}

trait Number: Copy {}

impl Number for f32 {}
impl Number for f64 {}

fn as_bytes<T: Number>(numbers: &[T]) -> &[u8] {
    // SAFETY: a float is bytes without padding, any of which is a valid byte.
    unsafe { std::slice::from_raw_parts(numbers.as_ptr().cast(), std::mem::size_of_val(numbers)) }
}
