//! Which of its keys a client sends a call with.
//!
//! Owns what makes a key unnecessary, and the errors of a call that has none.

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

use super::encode::Headers;
use crate::schema::Auth;

/// The header in which Azure expects a key that is no token.
pub(crate) static API_KEY: HeaderName = HeaderName::from_static("api-key");

/// What a client has to authorize its calls with.
#[derive(Clone, Debug)]
pub(super) enum Keys {
    Usual {
        /// The API key is among the headers.
        bearer: bool,
        /// The caller is asked for it.
        asked: bool,
        admin: Option<HeaderValue>,
        /// `default_headers` say what is sent, or that nothing is.
        settled: bool,
    },
    Azure {
        /// The header that the client's credential goes into, if it has one.
        header: Option<HeaderName>,
        /// The caller is asked for it; it is among the headers otherwise.
        asked: bool,
        /// `default_headers` say something of either header.
        settled: bool,
    },
}

impl Keys {
    /// Puts the key that a call may use among its headers, which `given` then go over. Says whether the caller is to
    /// be asked for it.
    pub(super) fn choose(&self, auth: Auth, given: &Headers, headers: &mut HeaderMap) -> PyResult<bool> {
        let says = |header: &HeaderName| given.iter().any(|(name, _)| name == header);
        match self {
            Self::Usual { settled: true, .. } => Ok(false),
            Self::Usual { .. } if says(&AUTHORIZATION) => Ok(false),
            Self::Usual { bearer, asked, .. } if auth == Auth::Bearer || (auth == Auth::Any && (*bearer || *asked)) => {
                if *bearer || *asked {
                    Ok(*asked)
                } else {
                    Err(missing(auth))
                }
            }
            Self::Usual { admin: Some(key), .. } => {
                headers.insert(AUTHORIZATION, key.clone());
                Ok(false)
            }
            Self::Usual { .. } => Err(missing(auth)),
            Self::Azure { header: Some(header), asked, .. } => Ok(*asked && !says(header)),
            Self::Azure { header: None, settled, .. } => {
                let has = |header| says(header) || headers.contains_key(header);
                if has(&AUTHORIZATION) || has(&API_KEY) { Ok(false) } else { Err(missing_of_azure(*settled)) }
            }
        }
    }
}

/// In the words that programs look for, and then what to do.
fn missing(auth: Auth) -> PyErr {
    let wanted = match auth {
        Auth::Bearer => " This call takes the API key: pass api_key=... to the client, or set OPENAI_API_KEY.",
        Auth::Admin => " This call takes the admin key: pass admin_api_key=... to the client, or set OPENAI_ADMIN_KEY.",
        Auth::Any => "",
    };
    PyTypeError::new_err(format!(
        "Could not resolve authentication method. Expected either api_key or admin_api_key to be set. Or for the \
         `Authorization` header to be explicitly omitted.{wanted}"
    ))
}

fn missing_of_azure(settled: bool) -> PyErr {
    if settled {
        return PyTypeError::new_err(
            "Could not resolve authentication method. Expected either api_key, azure_ad_token or \
             azure_ad_token_provider to be set. Or for one of the `Authorization` or `api-key` headers to be \
             explicitly supplied or omitted",
        );
    }
    PyValueError::new_err(no_credential())
}

/// Of a client of Azure's without any.
pub(super) fn no_credential() -> &'static str {
    "Unable to handle auth: the client has no api_key, azure_ad_token or azure_ad_token_provider, and no header says \
     anything in their place"
}

/// A key as its header says it.
pub(super) fn bearer(name: &str, key: &str) -> PyResult<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {key}"))
        .map_err(|_| PyValueError::new_err(format!("{name}: it can't be sent; expected printable ASCII")))?;
    value.set_sensitive(true);
    Ok(value)
}
