//! The Python classes the walk asks about, none of them imported for its sake.
//!
//! Invariant: a class of a module nobody has imported is never looked up by importing it: no value can be an
//! instance of it. Only our own markers for "left out" are imported, with the package itself.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};

/// A class of a module that may not have been imported yet.
pub(super) struct Late {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Late {
    const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, class: PyOnceLock::new() }
    }

    pub(super) fn get<'py>(&self, py: Python<'py>) -> PyResult<Option<&Bound<'py, PyType>>> {
        if let Some(class) = self.class.get(py) {
            return Ok(Some(class.bind(py)));
        }
        let Some(module) = loaded(py)?.get_item(self.module)? else { return Ok(None) };
        // A module that is being imported right now may not have the class yet.
        let Ok(class) = module.getattr(self.name).and_then(|class| Ok(class.cast_into::<PyType>()?)) else {
            return Ok(None);
        };
        Ok(Some(self.class.get_or_init(py, || class.unbind()).bind(py)))
    }

    pub(super) fn has(&self, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        match self.get(value.py())? {
            Some(class) => value.is_instance(class),
            None => Ok(false),
        }
    }

    pub(super) fn is_base_of(&self, class: &Bound<'_, PyType>) -> PyResult<bool> {
        match self.get(class.py())? {
            Some(base) => class.is_subclass(base),
            None => Ok(false),
        }
    }
}

/// `sys.modules`.
fn loaded(py: Python<'_>) -> PyResult<&Bound<'_, PyDict>> {
    static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let modules = MODULES.get_or_try_init(py, || {
        Ok::<_, PyErr>(py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?.unbind())
    })?;
    Ok(modules.bind(py))
}

pub(super) static PYDANTIC: Late = Late::new("pydantic", "BaseModel");
pub(super) static ENUM: Late = Late::new("enum", "Enum");
pub(super) static DATE: Late = Late::new("datetime", "date");
pub(super) static TIME: Late = Late::new("datetime", "time");
pub(super) static UUID: Late = Late::new("uuid", "UUID");
pub(super) static DECIMAL: Late = Late::new("decimal", "Decimal");
pub(super) static MAPPING: Late = Late::new("collections.abc", "Mapping");
pub(super) static TEXT_IO: Late = Late::new("io", "TextIOBase");
pub(super) static BYTES_IO: Late = Late::new("io", "BytesIO");
pub(super) static FILE_IO: Late = Late::new("io", "FileIO");
pub(super) static BUFFERED_READER: Late = Late::new("io", "BufferedReader");
pub(super) static BUFFERED_RANDOM: Late = Late::new("io", "BufferedRandom");
pub(super) static TEMPORARY: Late = Late::new("tempfile", "_TemporaryFileWrapper");
pub(super) static FILE: Late = Late::new("ferroai._files", "File");
pub(super) static NUMPY: Late = Late::new("numpy", "generic");

/// The classes whose instances mean "not given".
#[derive(Clone, Copy, Debug)]
pub(super) struct LeftOut {
    not_given: usize,
    omit: usize,
}

impl LeftOut {
    pub(super) fn load(py: Python<'_>) -> PyResult<Self> {
        static NOT_GIVEN: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        static OMIT: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        Ok(Self {
            not_given: NOT_GIVEN.import(py, "ferroai._types", "NotGiven")?.as_ptr().addr(),
            omit: OMIT.import(py, "ferroai._types", "Omit")?.as_ptr().addr(),
        })
    }

    pub(super) fn has(self, value: &Bound<'_, PyAny>) -> bool {
        let class = value.get_type_ptr().addr();
        class == self.omit || class == self.not_given
    }
}
