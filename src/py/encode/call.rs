//! One call, ready to be sent: everything the arguments say, as bytes.
//!
//! Owns the order of a body's keys and what the `extra_*` arguments override. Refuses a call before anything is
//! sent; holds no Python object but those that only the caller's side may read, apart from all that is sent.

use http::{HeaderValue, Method};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};
use url::Url;

use super::arguments::Arguments;
use super::classes::{LeftOut, PYDANTIC};
use super::fault::{Locate, Step, Walk};
use super::headers::{self, Headers};
use super::json::{Writer, Written};
use super::multipart;
use super::objects::{Names, shape};
use super::path;
use super::plan::{Piece, Plan};
use super::query::Query;
use crate::http::Body;
use crate::json::write;
use crate::py::caller::Uploads;
use crate::py::timeouts;
use crate::schema::{Auth, Encoding, FORMATS, Operation, Place, TypeId, Verb};

#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) method: Method,
    /// An address of its own, instead of a path below the client's.
    pub(crate) url: Option<Url>,
    /// Which of the client's keys it may use.
    pub(crate) auth: Auth,
    /// Percent-encoded, starting with `/`, without a query.
    pub(crate) path: String,
    /// What stands in a path that the caller wrote; even the client's defaults win over it.
    pub(crate) written: Query,
    /// Merge it over the client's defaults with `Query::over`.
    pub(crate) query: Query,
    pub(crate) body: Body,
    /// What the body takes from the caller while it is sent.
    pub(crate) uploads: Uploads,
    /// The operation's own and the caller's; `None` removes a header.
    pub(crate) headers: Headers,
    /// `None`: the client's limits.
    pub(crate) timeout: Option<timeouts::Given>,
    /// `None`: the client's number.
    pub(crate) max_retries: Option<u32>,
    pub(crate) follow_redirects: Option<bool>,
    /// What the whole answer is; for pages the item.
    pub(crate) returns: TypeId,
    /// The answer is a stream of events.
    pub(crate) stream: bool,
    /// The caller did not choose how embeddings come, so the wire has base64 to be decoded.
    pub(crate) decode_embeddings: bool,
}

/// Turns the arguments of a call into what is sent.
pub(crate) fn encode(
    py: Python<'_>,
    operation: &'static Operation,
    args: &Bound<'_, PyTuple>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<Call> {
    let plan = Plan::of(py, operation)?;
    let left_out = LeftOut::load(py)?;
    let mut given = Arguments::bind(plan, args, kwargs)?;
    let path = path_of(plan, &given)?;
    given.params.retain(|(_, value)| !left_out.has(value));
    let stream = match plan.stream.and_then(|at| given.get(at)) {
        Some(value) => value.is_truthy()?,
        None => operation.stream == crate::schema::Stream::Always,
    };
    refuse_class(plan, &given)?;
    let query = query_of(plan, &given, left_out)?;
    let mut headers = headers_of(plan, &given)?;
    let timeout = match &given.timeout {
        Some(value) if !left_out.has(value) => Some(timeouts::extract(value)?),
        _ => None,
    };
    let decode_embeddings = plan.encoding_format.is_some_and(|at| given.get(at).is_none());
    if decode_embeddings && let Some(at) = plan.encoding_format {
        given.params.push((at, PyString::intern(py, "base64").into_any()));
    }
    let returns = returns_of(plan, &given)?;
    let method = match operation.verb {
        Verb::Get => Method::GET,
        Verb::Post => Method::POST,
        Verb::Delete => Method::DELETE,
    };
    let (body, uploads) = body_of(py, plan, given, &mut headers, left_out)?;
    Ok(Call {
        auth: operation.auth,
        method,
        url: None,
        path,
        written: Query::default(),
        query,
        body,
        uploads,
        headers,
        timeout,
        max_retries: None,
        follow_redirects: None,
        returns,
        stream,
        decode_embeddings,
    })
}

/// What the answer is: of a few calls it depends on the format that was asked for, and one that nobody knows yet
/// comes like the usual one.
fn returns_of(plan: &Plan, given: &Arguments<'_>) -> PyResult<TypeId> {
    let formats = plan.operation.formats.of(FORMATS);
    let Some(usual) = formats.first() else { return Ok(plan.operation.returns) };
    let Some(value) = plan.format.and_then(|at| given.get(at)) else { return Ok(usual.ty) };
    let value = value.str()?;
    let value = value.to_string_lossy();
    Ok(formats.iter().find(|format| format.value.get() == value).unwrap_or(usual).ty)
}

fn path_of(plan: &Plan, given: &Arguments<'_>) -> PyResult<String> {
    if let [Piece::Text(path)] = plan.pieces.as_slice() {
        return Ok((*path).to_owned());
    }
    let mut path = String::new();
    for piece in &plan.pieces {
        match piece {
            Piece::Text(text) => path.push_str(text),
            Piece::Param(at) => {
                if let (Some(param), Some(value)) = (plan.params.get(*at), given.get(*at)) {
                    crate::path::push(&mut path, &path::text(param.name, value)?);
                }
            }
        }
    }
    path::refuse_dots(&path)?;
    Ok(path)
}

fn query_of(plan: &'static Plan, given: &Arguments<'_>, left_out: LeftOut) -> PyResult<Query> {
    let mut query = Query::default();
    for (name, pairs) in &plan.fixed_query {
        query.set(name, pairs.clone());
    }
    for (param, value) in in_place(plan, given, Place::Query) {
        let name = param.row.wire.get();
        query.put(name, value, left_out).map_err(|fault| fault.into_error(value.py(), name))?;
    }
    if let Some(extra) = &given.extra_query {
        query.take(extra, "extra_query")?;
    }
    Ok(query)
}

fn in_place<'a, 'py>(
    plan: &'static Plan,
    given: &'a Arguments<'py>,
    place: Place,
) -> impl Iterator<Item = (&'static super::plan::Parameter, &'a Bound<'py, PyAny>)> {
    // In the order of the signature, whatever order the caller used.
    let params = plan.params.iter().enumerate().filter(move |(_, param)| param.row.place == place);
    params.filter_map(|(at, param)| Some((param, given.get(at)?)))
}

fn headers_of(plan: &'static Plan, given: &Arguments<'_>) -> PyResult<Headers> {
    let mut headers: Headers = Vec::new();
    for (name, value) in &plan.headers {
        headers.push((name.clone(), Some(value.clone())));
    }
    for (param, value) in in_place(plan, given, Place::Header) {
        let name = http::HeaderName::from_bytes(param.row.wire.get().as_bytes())
            .map_err(|_| PyTypeError::new_err(format!("{}: a row's header name", plan.title)))?;
        if value.is_none() {
            continue;
        }
        let value = match value.cast::<PyList>() {
            Ok(list) => joined(list, param.name, &name)?,
            Err(_) => headers::value(value, param.name, &name)?,
        };
        headers::set(&mut headers, name, Some(value));
    }
    if let Some(extra) = &given.extra_headers {
        headers::take(&mut headers, extra, "extra_headers")?;
    }
    Ok(headers)
}

/// Several values of one header.
fn joined(list: &Bound<'_, PyList>, what: &str, name: &http::HeaderName) -> PyResult<HeaderValue> {
    let items: Vec<String> = list.iter().map(|item| item.str()?.extract()).collect::<PyResult<_>>()?;
    headers::value(PyString::new(list.py(), &items.join(",")).as_any(), what, name)
}

fn refuse_class(plan: &Plan, given: &Arguments<'_>) -> PyResult<()> {
    if let Some(value) = plan.response_format.and_then(|at| given.get(at))
        && let Ok(class) = value.cast::<PyType>()
        && PYDANTIC.is_base_of(class)?
    {
        return Err(PyTypeError::new_err(
            "You tried to pass a `BaseModel` class to `chat.completions.create()`; You must use \
             `chat.completions.parse()` instead",
        ));
    }
    Ok(())
}

fn body_of(
    py: Python<'_>,
    plan: &Plan,
    mut given: Arguments<'_>,
    headers: &mut Headers,
    left_out: LeftOut,
) -> PyResult<(Body, Uploads)> {
    let of_json = |body| Ok((body, Uploads::default()));
    let encoding = plan.operation.encoding;
    if plan.operation.verb == Verb::Get {
        return of_json(Body::Empty);
    }
    let extra = given.extra_body.as_ref().filter(|extra| !extra.is_none() && !left_out.has(extra));
    if extra.is_none() && !plan.has_body_params && matches!(encoding, Encoding::None | Encoding::Json) {
        return of_json(Body::Empty);
    }
    let extra = match extra {
        Some(extra) => Extra::read(extra, left_out).map_err(|fault| fault.into_error(py, "extra_body"))?,
        None => Extra::default(),
    };
    given.params.sort_by_key(|(at, _)| plan.params.get(*at).map_or(u8::MAX, |param| param.row.rank));
    let form = match encoding {
        Encoding::None | Encoding::Json => None,
        Encoding::Multipart => multipart::encode(plan, &given, &extra, headers, left_out, false)?,
        Encoding::MultipartIfFiles => multipart::encode(plan, &given, &extra, headers, left_out, true)?,
        Encoding::MultipartOrRaw => Some(multipart::encode_or_raw(plan, &given, &extra, headers, left_out)?),
    };
    match form {
        Some(form) => Ok(form),
        None => of_json(object(py, plan, &given, &extra, left_out)?),
    }
}

/// The JSON object of a body.
fn object(py: Python<'_>, plan: &Plan, given: &Arguments<'_>, extra: &Extra<'_>, left_out: LeftOut) -> PyResult<Body> {
    let mut body = Object { writer: Writer::new(left_out, Names::AsConfigured), first: true };
    body.writer.out.push(b'{');
    for (at, value) in &given.params {
        let Some(param) = plan.params.get(*at) else { continue };
        if param.row.place != Place::Body {
            continue;
        }
        let entry = match extra.get(param.row.wire.get()) {
            None => body
                .entry(&param.key, Names::AsConfigured, value, param.expected.as_ref())
                .at(|| Step::Key(param.name.to_owned())),
            Some((name, value)) => body.extra(&param.key, name, value),
        };
        entry.map_err(|fault| fault.into_error(py, param.name))?;
    }
    for (name, value) in &extra.entries {
        if plan.has_entry(given, name) {
            continue;
        }
        let mut key = Vec::new();
        write::write_string(&mut key, name);
        key.push(b':');
        body.extra(&key, name, value).map_err(|fault| fault.into_error(py, "extra_body"))?;
    }
    body.writer.out.push(b'}');
    Ok(Body::Bytes(body.writer.out.into()))
}

impl Plan {
    /// Whether the arguments have a key of the body.
    fn has_entry(&self, given: &Arguments<'_>, wire: &str) -> bool {
        let is_it = |(at, _): &(usize, _)| {
            self.params.get(*at).is_some_and(|p| p.row.place == Place::Body && p.row.wire.get() == wire)
        };
        given.params.iter().any(is_it)
    }

    /// The entries of a body in their order, what `extra_body` says in place of what was given: name, value, and
    /// whether it is of the former.
    pub(super) fn entries<'py>(
        &self,
        given: &Arguments<'py>,
        extra: &Extra<'py>,
        mut visit: impl FnMut(&str, &Bound<'py, PyAny>, bool) -> PyResult<()>,
    ) -> PyResult<()> {
        for (at, value) in &given.params {
            let Some(param) = self.params.get(*at).filter(|param| param.row.place == Place::Body) else { continue };
            match extra.get(param.row.wire.get()) {
                None => visit(param.row.wire.get(), value, false)?,
                Some((name, value)) => visit(name, value, true)?,
            }
        }
        for (name, value) in &extra.entries {
            if !self.has_entry(given, name) {
                visit(name, value, true)?;
            }
        }
        Ok(())
    }
}

/// A JSON object being written.
struct Object {
    writer: Writer,
    first: bool,
}

impl Object {
    /// An entry of `extra_body`.
    fn extra(&mut self, key: &[u8], name: &str, value: &Bound<'_, PyAny>) -> Walk {
        self.entry(key, Names::ByAlias, value, None)
            .at(|| Step::Key(name.to_owned()))
            .at(|| Step::Key("extra_body".to_owned()))
    }

    fn entry(
        &mut self,
        key: &[u8],
        names: Names,
        value: &Bound<'_, PyAny>,
        expected: Option<&super::rename::Expected>,
    ) -> Walk {
        let mark = self.writer.out.len();
        if !self.first {
            self.writer.out.push(b',');
        }
        self.writer.out.extend_from_slice(key);
        self.writer.names(names);
        match self.writer.value(value, expected)? {
            Written::Yes => self.first = false,
            Written::LeftOut => self.writer.out.truncate(mark),
        }
        Ok(())
    }
}

/// The entries of `extra_body`.
#[derive(Default)]
pub(super) struct Extra<'py> {
    entries: Vec<(String, Bound<'py, PyAny>)>,
}

impl<'py> Extra<'py> {
    fn get(&self, name: &str) -> Option<&(String, Bound<'py, PyAny>)> {
        self.entries.iter().find(|(known, _)| known == name)
    }

    pub(super) fn read(mapping: &Bound<'py, PyAny>, left_out: LeftOut) -> Walk<Self> {
        let mut extra = Self::default();
        super::query::each(mapping, shape(mapping, left_out, Names::ByAlias)?, left_out, |name, value| {
            extra.entries.push((name.to_owned(), value.clone()));
            Ok(())
        })?;
        Ok(extra)
    }
}
