//! What encoding a call of one operation needs, worked out once.
//!
//! Owns everything that depends on the rows alone: interned names, JSON keys, the pieces of the path. Made on the
//! first call of an operation and kept for the life of the process.

use std::sync::OnceLock;

use http::{HeaderName, HeaderValue};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

use super::rename::Expected;
use crate::json::write;
use crate::schema::{HEADERS, OPERATIONS, Operation, PARAMS, Param, Place};

/// The keywords every call takes besides its own parameters.
pub(super) const OPTIONS: [&str; 4] = ["extra_headers", "extra_query", "extra_body", "timeout"];

pub(super) struct Plan {
    pub(super) operation: &'static Operation,
    /// `Completions.create`, as errors name the call.
    pub(super) title: String,
    pub(super) params: Vec<Parameter>,
    /// Interned: first the parameters, then `OPTIONS`.
    names: Vec<Py<PyString>>,
    /// Their addresses, for the usual case of a keyword that is the interned name itself.
    addresses: Vec<usize>,
    pub(super) pieces: Vec<Piece>,
    /// A query fixed in the path: names and encoded pairs.
    pub(super) fixed_query: Vec<(String, String)>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// Sets of parameters of which one must be given, by name.
    pub(super) variants: Vec<Vec<&'static str>>,
    /// The parameters that may be given by position, in order.
    pub(super) positional: Vec<usize>,
    pub(super) has_body_params: bool,
    pub(super) stream: Option<usize>,
    /// Of `embeddings.create`: left out by the caller, the wire gets base64.
    pub(super) encoding_format: Option<usize>,
    /// Of calls whose answer depends on it.
    pub(super) format: Option<usize>,
    /// Of `chat.completions.create`: no class may come here.
    pub(super) response_format: Option<usize>,
}

pub(super) struct Parameter {
    pub(super) row: &'static Param,
    pub(super) name: &'static str,
    /// `"name":`.
    pub(super) key: Vec<u8>,
    /// Only when a key below may be renamed.
    pub(super) expected: Option<Expected>,
}

pub(super) enum Piece {
    Text(&'static str),
    Param(usize),
}

impl Plan {
    /// The plan of an operation of the table.
    pub(super) fn of(py: Python<'_>, operation: &'static Operation) -> PyResult<&'static Plan> {
        static PLANS: OnceLock<Box<[PyOnceLock<Plan>]>> = OnceLock::new();
        let plans = PLANS.get_or_init(|| OPERATIONS.iter().map(|_| PyOnceLock::new()).collect());
        let offset = std::ptr::from_ref(operation).addr().wrapping_sub(OPERATIONS.as_ptr().addr());
        let plan = plans
            .get(offset / size_of::<Operation>())
            .ok_or_else(|| PyValueError::new_err("an operation that is no row of the table"))?;
        plan.get_or_try_init(py, || Plan::new(py, operation))
    }

    fn new(py: Python<'_>, operation: &'static Operation) -> PyResult<Plan> {
        let rows = operation.params.of(PARAMS);
        let params: Vec<Parameter> = rows.iter().map(parameter).collect();
        let names: Vec<Py<PyString>> = params
            .iter()
            .map(|param| param.name)
            .chain(OPTIONS)
            .map(|name| PyString::intern(py, name).unbind())
            .collect();
        let addresses = names.iter().map(|name| name.as_ptr().addr()).collect();
        let resource = operation.resource.get();
        let class = resource.map_or("", |row| row.class.get());
        let place = (resource.map_or("", |row| row.path.get()), operation.name.get());
        let index = |name: &str| params.iter().position(|param| param.name == name);
        let template = operation.path.get();
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let broken = |what: &str| PyValueError::new_err(format!("{class}.{}: {what}", operation.name.get()));
        let mut headers = Vec::new();
        for header in operation.headers.of(HEADERS) {
            let name = HeaderName::try_from(header.name.get()).map_err(|_| broken("a row's header name"))?;
            let value = HeaderValue::try_from(header.value.get()).map_err(|_| broken("a row's header value"))?;
            headers.push((name, value));
        }
        Ok(Plan {
            operation,
            title: format!("{class}.{}", operation.name.get()),
            addresses,
            names,
            pieces: pieces(path, &params).ok_or_else(|| broken("a row's path names no parameter"))?,
            fixed_query: fixed(query),
            headers,
            variants: variants(operation.required_args.get(), &params),
            positional: params.iter().enumerate().filter(|(_, p)| p.row.positional).map(|(at, _)| at).collect(),
            has_body_params: params.iter().any(|param| param.row.place == Place::Body),
            stream: index("stream"),
            encoding_format: if place == ("embeddings", "create") { index("encoding_format") } else { None },
            format: if operation.formats.len == 0 { None } else { index("response_format") },
            response_format: if place.0.ends_with("chat.completions") && place.1 == "create" {
                index("response_format")
            } else {
                None
            },
            params,
        })
    }

    /// Which name a keyword is: an index into the parameters, then `OPTIONS`.
    pub(super) fn find(&self, py: Python<'_>, keyword: &Bound<'_, PyAny>) -> Option<usize> {
        let address = keyword.as_ptr().addr();
        let same = self.addresses.iter().position(|known| *known == address);
        same.or_else(|| {
            let keyword = keyword.cast::<PyString>().ok()?.to_str().ok()?;
            self.names.iter().position(|name| name.bind(py) == keyword)
        })
    }

    /// Everything the call takes by keyword.
    pub(super) fn keywords(&self) -> impl Iterator<Item = &'static str> {
        self.params.iter().map(|param| param.name).chain(OPTIONS)
    }
}

fn parameter(row: &'static Param) -> Parameter {
    let mut key = Vec::new();
    write::write_string(&mut key, row.wire.get());
    key.push(b':');
    Parameter { row, name: row.name.get(), key, expected: Expected::of(row.ty) }
}

/// `/a/{id}/b` as text, parameter, text.
fn pieces(template: &'static str, params: &[Parameter]) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let at = params
            .iter()
            .position(|param| param.row.place == Place::Path && (param.row.wire.get() == name || param.name == name))?;
        pieces.push(Piece::Text(before));
        pieces.push(Piece::Param(at));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Some(pieces)
}

fn fixed(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| (pair.split('=').next().unwrap_or(pair).to_owned(), pair.to_owned())).collect()
}

/// The sets named by a text such as `('a' and 'b') or ('a', 'c' and 'd')`.
fn variants(text: &'static str, params: &[Parameter]) -> Vec<Vec<&'static str>> {
    let sets = text.split('(').skip(1).map(|set| set.split(')').next().unwrap_or(set));
    sets.map(|set| {
        let quoted = set.split('\'').skip(1).step_by(2);
        quoted.filter_map(|name| params.iter().find(|param| param.name == name).map(|param| param.name)).collect()
    })
    .collect()
}
