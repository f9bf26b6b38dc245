//! The address of a call of a client of Azure's.
//!
//! Owns where the model is read from: from what the call itself was given, whatever `extra_body` puts in its place.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyMapping;
use url::Url;

use super::call::Call;
use super::classes::LeftOut;
use super::path;
use crate::azure::{self, Addresses};

/// Gives a call its address, unless it has one of its own. `asked`: the path as the program wrote it, if not as it is
/// sent; `fields`: the mapping, if it is one, in which the model may be.
pub(crate) fn place(
    call: &mut Call,
    addresses: &Addresses,
    base: &Url,
    asked: Option<&str>,
    fields: &Bound<'_, PyAny>,
) -> PyResult<()> {
    if call.url.is_none() {
        let path = call.path.as_str();
        let url = addresses.place(base, (asked.unwrap_or(path), path), || deployment(fields))?;
        call.url = Some(url);
    }
    Ok(())
}

fn deployment(fields: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let name = intern!(fields.py(), "model");
    let Ok(fields) = fields.cast::<PyMapping>() else { return Ok(None) };
    if !fields.contains(name)? {
        return Ok(None);
    }
    let model = fields.get_item(name)?;
    if model.is_none() || LeftOut::load(fields.py())?.has(&model) {
        return Ok(None);
    }
    let path = azure::deployment(&path::text("model", &model)?);
    path::refuse_dots(&path)?;
    Ok(Some(path))
}
