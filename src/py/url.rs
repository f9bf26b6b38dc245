//! `ferroai.URL`: an address and its parts, by the names `httpx` users know.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use url::{Position, Url};

/// An absolute address. Compares equal to the same address as a string.
#[pyclass(frozen, hash, eq, module = "ferroai._core", name = "URL")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PyUrl {
    pub(crate) inner: Url,
}

#[pymethods]
impl PyUrl {
    #[new]
    fn new(url: &str) -> PyResult<Self> {
        let inner = Url::parse(url).map_err(|error| {
            PyValueError::new_err(format!(
                "{url:?} is no address: {error}; expected one such as https://api.openai.com/v1"
            ))
        })?;
        if !matches!(inner.scheme(), "http" | "https" | "ws" | "wss") {
            return Err(PyValueError::new_err(format!(
                "{url:?}: expected an address that begins with https:// or http://"
            )));
        }
        Ok(Self { inner })
    }

    #[getter]
    fn scheme(&self) -> &str {
        self.inner.scheme()
    }

    #[getter]
    fn host(&self) -> &str {
        self.inner.host_str().unwrap_or_default()
    }

    /// `None` where it is the scheme's own.
    #[getter]
    fn port(&self) -> Option<u16> {
        self.inner.port()
    }

    #[getter]
    fn path(&self) -> &str {
        self.inner.path()
    }

    #[getter]
    fn query(&self) -> Vec<u8> {
        self.inner.query().unwrap_or_default().as_bytes().to_vec()
    }

    #[getter]
    fn raw_path(&self) -> Vec<u8> {
        self.inner[Position::BeforePath..Position::AfterQuery].as_bytes().to_vec()
    }

    #[getter]
    fn fragment(&self) -> &str {
        self.inner.fragment().unwrap_or_default()
    }

    #[getter]
    fn username(&self) -> &str {
        self.inner.username()
    }

    fn __str__(&self) -> &str {
        self.inner.as_str()
    }

    fn __repr__(&self) -> String {
        let mut shown = self.inner.clone();
        if shown.password().is_some() {
            // An address that can hold a password can have it replaced.
            let _ = shown.set_password(Some("[secure]"));
        }
        format!("URL('{shown}')")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (String,)) {
        (slf.get_type().into_any(), (slf.get().inner.to_string(),))
    }
}
