//! `ferroai.URL`: an address and its parts, by the names `httpx` users know.

use std::borrow::Cow;

use http::HeaderValue;
use percent_encoding::percent_decode_str;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use url::{Position, Url};

/// An absolute address. Compares equal to the same address as a string.
#[pyclass(frozen, hash, eq, module = "ferroai._core", name = "URL")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PyUrl {
    pub(crate) inner: Url,
}

impl PyUrl {
    fn has_userinfo(&self) -> bool {
        !self.inner.username().is_empty() || self.inner.password().is_some()
    }

    /// The address without user and password, and these as `Authorization` says them.
    pub(crate) fn split(&self) -> (Url, Option<HeaderValue>) {
        let mut plain = self.inner.clone();
        if !self.has_userinfo() {
            return (plain, None);
        }
        let password = self.inner.password();
        // An address that has them can be without.
        let _ = plain.set_username("");
        let _ = plain.set_password(None);
        let mut text: Vec<u8> = percent_decode_str(self.inner.username()).collect();
        text.push(b':');
        text.extend(percent_decode_str(password.unwrap_or_default()));
        let basic = format!("Basic {}", base64_simd::STANDARD.encode_to_string(text));
        let value = HeaderValue::try_from(basic).ok().map(|mut value| {
            value.set_sensitive(true);
            value
        });
        (plain, value)
    }
}

/// An address that is none, without what may be a user and a password.
fn shown(url: &str) -> Cow<'_, str> {
    match url.rsplit_once('@') {
        None => Cow::Borrowed(url),
        Some((before, after)) => {
            let scheme = before.split_once("://").map_or("", |(scheme, _)| scheme);
            Cow::Owned(format!("{scheme}://[secure]@{after}"))
        }
    }
}

#[pymethods]
impl PyUrl {
    #[new]
    fn new(url: &str) -> PyResult<Self> {
        let inner = Url::parse(url).map_err(|error| {
            PyValueError::new_err(format!(
                "{:?} is no address: {error}; expected one such as https://api.openai.com/v1",
                shown(url)
            ))
        })?;
        if !matches!(inner.scheme(), "http" | "https" | "ws" | "wss") {
            return Err(PyValueError::new_err(format!(
                "{:?}: expected an address that begins with https:// or http://",
                shown(url)
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

    #[getter]
    fn password(&self) -> &str {
        self.inner.password().unwrap_or_default()
    }

    #[getter]
    fn userinfo(&self) -> Vec<u8> {
        let userinfo = &self.inner[Position::BeforeUsername..Position::BeforeHost];
        userinfo.trim_end_matches('@').as_bytes().to_vec()
    }

    /// Host and port as they stand in the address.
    #[getter]
    fn netloc(&self) -> Vec<u8> {
        self.inner[Position::BeforeHost..Position::AfterPort].as_bytes().to_vec()
    }

    #[getter]
    fn raw_host(&self) -> Vec<u8> {
        self.host().as_bytes().to_vec()
    }

    #[getter]
    fn raw_scheme(&self) -> Vec<u8> {
        self.scheme().as_bytes().to_vec()
    }

    #[classattr]
    fn is_absolute_url() -> bool {
        true
    }

    #[classattr]
    fn is_relative_url() -> bool {
        false
    }

    /// What some programs look for inside the address; they take it for text.
    #[getter]
    fn _uri_reference(&self) -> &str {
        self.inner.as_str()
    }

    /// The address that a reference leads to from here.
    fn join(&self, url: &str) -> PyResult<Self> {
        let inner = self.inner.join(url).map_err(|error| {
            PyValueError::new_err(format!("{url:?} leads nowhere from here: {error}; expected a path or an address"))
        })?;
        Ok(Self { inner })
    }

    fn __str__(&self) -> &str {
        self.inner.as_str()
    }

    fn __repr__(&self) -> String {
        let url = &self.inner;
        if !self.has_userinfo() {
            return format!("URL('{url}')");
        }
        // A key may stand in place of the name as well as of the password.
        format!("URL('{}[secure]@{}')", &url[..Position::BeforeUsername], &url[Position::BeforeHost..])
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (String,)) {
        (slf.get_type().into_any(), (slf.get().inner.to_string(),))
    }
}
