//! The descriptors in front of `__pydantic_fields_set__` and `__pydantic_extra__`.
//!
//! An answer of many objects shares one frozen set per set of fields that came, and no dict for extra fields that did
//! not come: each object gets its own, mutable one when somebody first looks. Everything that reads these attributes
//! (pydantic's core, `copy`, `pickle`, `==`) goes through the class, so nobody sees the shared ones.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFrozenSet, PyType};

use super::plan::slots;

#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct Slot {
    member: Py<PyAny>,
    get: Py<PyAny>,
    set: Py<PyAny>,
    delete: Py<PyAny>,
}

#[pymethods]
impl Slot {
    #[new]
    fn new(member: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(Self {
            get: member.getattr("__get__")?.unbind(),
            set: member.getattr("__set__")?.unbind(),
            delete: member.getattr("__delete__")?.unbind(),
            member: member.clone().unbind(),
        })
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        owner: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let _ = owner;
        let Some(instance) = instance else { return Ok(slf.clone().into_any()) };
        let this = slf.get();
        let value = this.get.bind(py).call1((instance,))?;
        if value.cast_exact::<PyFrozenSet>().is_err() {
            return Ok(value);
        }
        let own: Bound<'py, PyAny> = if value.is(&slots(py)?.nothing) {
            PyDict::new(py).into_any()
        } else {
            // SAFETY: making a set from a frozen set; a null result comes with an exception set.
            unsafe { Bound::from_owned_ptr_or_err(py, ffi::PySet_New(value.as_ptr()))? }
        };
        this.set.bind(py).call1((instance, &own))?;
        Ok(own)
    }

    fn __set__(&self, py: Python<'_>, instance: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.set.bind(py).call1((instance, value)).map(drop)
    }

    fn __delete__(&self, py: Python<'_>, instance: &Bound<'_, PyAny>) -> PyResult<()> {
        self.delete.bind(py).call1((instance,)).map(drop)
    }

    #[getter]
    fn __doc__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.member.getattr(py, "__doc__")
    }
}
