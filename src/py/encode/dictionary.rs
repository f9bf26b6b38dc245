//! The entries of a `dict`, read in place.
//!
//! Owns the one loop over a dict's own storage. Each entry is held while it is handed out, and a dict that changes
//! its size meanwhile (the caller's code may run between two entries) ends the loop with Python's own error.

use std::ptr;

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;

pub(super) struct Entries<'a, 'py> {
    dict: &'a Bound<'py, PyDict>,
    position: ffi::Py_ssize_t,
    size: ffi::Py_ssize_t,
}

pub(super) type Entry<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

impl<'a, 'py> Entries<'a, 'py> {
    pub(super) fn of(dict: &'a Bound<'py, PyDict>) -> Self {
        Self { dict, position: 0, size: size(dict) }
    }

    pub(super) fn next(&mut self) -> PyResult<Option<Entry<'py>>> {
        if size(self.dict) != self.size {
            return Err(PyRuntimeError::new_err("dictionary changed size during iteration"));
        }
        let mut key = ptr::null_mut();
        let mut value = ptr::null_mut();
        let py = self.dict.py();
        // SAFETY: the interpreter is attached, `dict` is alive and a dict, and `position` came from this loop alone;
        // an entry that is there has a key and a value, borrowed from the dict, and nothing runs before both are held.
        unsafe {
            if ffi::PyDict_Next(self.dict.as_ptr(), &raw mut self.position, &raw mut key, &raw mut value) == 0 {
                return Ok(None);
            }
            Ok(Some((Bound::from_borrowed_ptr(py, key), Bound::from_borrowed_ptr(py, value))))
        }
    }
}

fn size(dict: &Bound<'_, PyDict>) -> ffi::Py_ssize_t {
    // SAFETY: the interpreter is attached and `dict` is alive and a dict.
    unsafe { ffi::PyDict_Size(dict.as_ptr()) }
}
