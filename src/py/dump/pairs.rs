//! The pairs of a dict, read in place.
//!
//! A dict that changes meanwhile (a finaliser that the collector runs may do that) yields old or new pairs, never a panic.

use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;

pub(super) struct Pairs<'a, 'py> {
    dict: &'a Bound<'py, PyDict>,
    at: ffi::Py_ssize_t,
}

pub(super) fn pairs<'a, 'py>(dict: &'a Bound<'py, PyDict>) -> Pairs<'a, 'py> {
    Pairs { dict, at: 0 }
}

impl<'py> Iterator for Pairs<'_, 'py> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);

    fn next(&mut self) -> Option<Self::Item> {
        let py = self.dict.py();
        let (mut key, mut value) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: `dict` is a dict; both references are borrowed from it and counted up before anything else happens.
        unsafe {
            if ffi::PyDict_Next(self.dict.as_ptr(), &raw mut self.at, &raw mut key, &raw mut value) == 0 {
                return None;
            }
            Some((Bound::from_borrowed_ptr(py, key), Bound::from_borrowed_ptr(py, value)))
        }
    }
}
