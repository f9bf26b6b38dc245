//! Arguments to a form: fields first, then files.
//!
//! Owns which arguments become which parts, what `extra_body` overrides, and the header that names the boundary.
//! Refuses what neither a field nor a file can say, naming the parameter.

use bytes::BytesMut;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

use super::arguments::Arguments;
use super::call::Extra;
use super::classes::LeftOut;
use super::files::{self, Upload};
use super::headers::{self, Headers};
use super::json;
use super::objects::{Names, shape};
use super::plan::Plan;
use super::query::{each, flatten};
use crate::http::Body;
use crate::http::boundary;
use crate::http::content::{Content, Part, Source};
use crate::http::multipart::{Chunk, FileHead, Form};
use crate::py::caller::Uploads;
use crate::schema::{Operation, Place, Type};

/// A form no longer than this is sent from memory, as JSON is.
const SHORT: usize = 64 << 10;

/// A form being filled.
struct Filling {
    form: Form<Part>,
    uploads: Uploads,
}

/// The body of a call whose row says that it is a form. `None`: no file was given, and without one it is JSON.
pub(super) fn encode(
    plan: &Plan,
    given: &Arguments<'_>,
    extra: &Extra<'_>,
    headers: &mut Headers,
    left_out: LeftOut,
    only_with_files: bool,
) -> PyResult<Option<(Body, Uploads)>> {
    let mut files = Vec::new();
    for (at, param) in plan.params.iter().enumerate() {
        let value =
            given.get(at).filter(|value| param.row.place == Place::File && (param.row.required || !value.is_none()));
        if let Some(value) = value {
            files.push((param.row.wire.get(), value));
        }
    }
    let is_empty_list = |value: &Bound<'_, PyAny>| value.cast::<PyList>().is_ok_and(PyListMethods::is_empty);
    if only_with_files && files.iter().all(|(_, value)| is_empty_list(value)) {
        return Ok(None);
    }
    let mut filling = Filling::new(headers)?;
    plan.entries(given, extra, |name, value, is_extra| {
        let whole = if is_extra { "extra_body" } else { name };
        filling.field(name, value, left_out).map_err(|fault| fault.into_error(value.py(), whole))
    })?;
    for (name, value) in files {
        filling.files(name, value)?;
    }
    filling.finish(headers).map(Some)
}

/// The body of a call that sends its one string as it is, and as a part of a form beside others.
pub(super) fn encode_or_raw(
    plan: &Plan,
    given: &Arguments<'_>,
    extra: &Extra<'_>,
    headers: &mut Headers,
    left_out: LeftOut,
) -> PyResult<(Body, Uploads)> {
    const RAW: &str = "application/sdp";
    let (mut fields, mut parts) = (Vec::new(), Vec::new());
    plan.entries(given, extra, |name, value, _| {
        let param = plan.params.iter().find(|param| param.row.wire.get() == name);
        match param.map(|param| param.row.ty.target() == Type::Str) {
            None => fields.push((name.to_owned(), value.clone())),
            Some(true) => {
                let Ok(text) = value.cast::<PyString>() else {
                    let class = value.get_type().repr()?;
                    return Err(PyTypeError::new_err(format!("{name}: {class} can't be sent; expected str")));
                };
                parts.push((name.to_owned(), RAW, text.to_str()?.to_owned().into()));
            }
            Some(false) => parts.push((name.to_owned(), "application/json", json::json(value)?)),
        }
        Ok(())
    })?;
    if let ([], [(_, RAW, content)]) = (fields.as_slice(), parts.as_slice()) {
        headers::set(headers, CONTENT_TYPE, Some(HeaderValue::from_static(RAW)));
        return Ok((Body::Bytes(content.clone()), Uploads::default()));
    }
    headers.retain(|(name, _)| name != CONTENT_TYPE);
    let mut filling = Filling::new(headers)?;
    for (name, value) in &fields {
        filling.field(name, value, left_out).map_err(|fault| fault.into_error(value.py(), "extra_body"))?;
    }
    for (name, kind, content) in parts {
        let headers = vec![("Content-Type".to_owned(), kind.to_owned())];
        let upload = Upload { source: content.into(), filename: String::new(), headers, watched: None };
        filling.file(&name, upload)?;
    }
    filling.finish(headers)
}

/// The form of a call as a raw call takes it: its fields as `json_data`, its files as `files`.
pub(super) fn describe(
    operation: &'static Operation,
    args: &Bound<'_, PyTuple>,
    kwargs: &Bound<'_, PyDict>,
    named: &Bound<'_, PyDict>,
) -> PyResult<()> {
    let py = args.py();
    let left_out = LeftOut::load(py)?;
    let plan = Plan::of(py, operation)?;
    let mut given = Arguments::bind(plan, args, Some(kwargs))?;
    given.params.retain(|(_, value)| !left_out.has(value));
    let extra = match &given.extra_body {
        Some(extra) => Extra::read(extra, left_out).map_err(|fault| fault.into_error(py, "extra_body"))?,
        None => Extra::default(),
    };
    let fields = PyDict::new(py);
    plan.entries(&given, &extra, |name, value, _| fields.set_item(name, value))?;
    let files = PyList::empty(py);
    for (at, value) in &given.params {
        let Some(param) = plan.params.get(*at).filter(|param| param.row.place == Place::File) else { continue };
        let name = param.row.wire.get();
        match value.cast::<PyList>() {
            Ok(list) => {
                for item in list {
                    files.append((format!("{name}[]"), item))?;
                }
            }
            Err(_) => files.append((name, value))?,
        }
    }
    named.set_item("json_data", fields)?;
    named.set_item("files", files)?;
    if let Some(headers) = named.get_item("headers")? {
        headers.set_item(CONTENT_TYPE.as_str(), "multipart/form-data")?;
    }
    Ok(())
}

/// A form of what a raw call was given: a mapping of fields, and files as a mapping or as pairs of names and files.
pub(super) fn form(
    fields: Option<&Bound<'_, PyAny>>,
    files: &Bound<'_, PyAny>,
    headers: &mut Headers,
) -> PyResult<(Body, Uploads)> {
    let py = files.py();
    let left_out = LeftOut::load(py)?;
    let mut filling = Filling::new(headers)?;
    if let Some(fields) = fields.filter(|fields| !fields.is_none()) {
        let shape = shape(fields, left_out, Names::ByAlias);
        let walked =
            shape.and_then(|shape| each(fields, shape, left_out, |name, value| filling.field(name, value, left_out)));
        walked.map_err(|fault| fault.into_error(py, "body"))?;
    }
    let pairs = match files.getattr_opt(intern!(py, "items"))? {
        Some(items) => items.call0()?,
        None => files.clone(),
    };
    for pair in pairs.try_iter()? {
        let (name, file) = pair?.extract::<(String, Bound<'_, PyAny>)>()?;
        let upload = files::upload(&file, &format!("files[{name:?}]"), &mut filling.uploads)?;
        filling.file(&name, upload)?;
    }
    filling.finish(headers)
}

impl Filling {
    fn new(headers: &Headers) -> PyResult<Self> {
        let boundary = given_boundary(headers).unwrap_or_else(boundary::random);
        let form = Form::new(boundary).map_err(|refused| PyValueError::new_err(format!("content-type: {refused}")))?;
        Ok(Self { form, uploads: Uploads::default() })
    }

    fn field(&mut self, name: &str, value: &Bound<'_, PyAny>, left_out: LeftOut) -> super::fault::Walk {
        flatten(name, value, left_out, 0, &mut |name, value| self.form.field(name, value.as_bytes()))
    }

    /// The files of one parameter: a list of them goes under a name that says so.
    fn files(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let Ok(list) = value.cast::<PyList>() else {
            let upload = files::upload(value, name, &mut self.uploads)?;
            return self.file(name, upload);
        };
        for (index, item) in list.iter().enumerate() {
            let upload = files::upload(&item, &format!("{name}[{index}]"), &mut self.uploads)?;
            self.file(&format!("{name}[]"), upload)?;
        }
        Ok(())
    }

    fn file(&mut self, name: &str, upload: Upload) -> PyResult<()> {
        let head = FileHead { name, filename: Some(&upload.filename), headers: &upload.headers };
        let part = Part { source: upload.source, watched: upload.watched };
        self.form.file(head, part).map_err(|refused| PyValueError::new_err(format!("{name}: {refused}")))
    }

    fn finish(self, headers: &mut Headers) -> PyResult<(Body, Uploads)> {
        let (content_type, chunks) = self.form.finish();
        let is_ours = |(name, value): &(http::HeaderName, Option<HeaderValue>)| {
            name == CONTENT_TYPE && !value.as_ref().is_some_and(is_form)
        };
        if !headers.iter().any(is_ours) {
            let value =
                HeaderValue::try_from(content_type).map_err(|error| PyValueError::new_err(error.to_string()))?;
            headers::set(headers, CONTENT_TYPE, Some(value));
        }
        let parts: Vec<Part> = chunks
            .into_iter()
            .map(|chunk| match chunk {
                Chunk::Text(text) => Part { source: text.into(), watched: None },
                Chunk::Source(part) => part,
            })
            .collect();
        Ok((short(&parts).unwrap_or_else(|| Body::Streamed(Content::new(parts))), self.uploads))
    }
}

/// A form that is small and in memory, in one piece.
fn short(parts: &[Part]) -> Option<Body> {
    let mut whole = BytesMut::new();
    for part in parts {
        let Part { source: Source::Bytes(bytes), watched: None } = part else { return None };
        if whole.len() + bytes.len() > SHORT {
            return None;
        }
        whole.extend_from_slice(bytes);
    }
    Some(Body::Bytes(whole.freeze()))
}

fn is_form(value: &HeaderValue) -> bool {
    value.as_bytes().starts_with(b"multipart/form-data")
}

/// The boundary that the caller wants, if the caller's own header says one.
fn given_boundary(headers: &Headers) -> Option<String> {
    let (_, value) = headers.iter().find(|(name, _)| name == CONTENT_TYPE)?;
    let text = value.as_ref().filter(|value| is_form(value))?.to_str().ok()?;
    let mut pieces = text.split(';').skip(1).map(str::trim);
    pieces.find_map(|piece| {
        let (name, boundary) = piece.split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then(|| boundary.trim_matches('"').to_owned())
    })
}
