//! `_core.Core`: what a client's settings come to, and the path of one call.

use std::sync::Arc;

use http::Method;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use url::Url;

use super::answer::{self, Expected, Expects, Origin, Raw, Wanted};
use super::bridge::Pending;
use super::caller::{Hooks, KeySource, Resources};
use super::encode::{self, Call, Query};
use super::errors::{Sent, class};
use super::keys::{API_KEY, Keys, bearer};
use super::pool::Pool;
use super::retry::RetryAccount;
use super::url::PyUrl;
use super::{bridge, resource, timeouts};
use crate::azure::Addresses;
use crate::http::retry::Policy;
use crate::http::stream::{Dialect, Failures};
use crate::http::{Request, Timeouts};
use crate::schema::{Operation, Page};

/// The settings of one client, in the form calls need.
#[pyclass(frozen, module = "ferroai._core")]
#[derive(Clone)]
pub(crate) struct Core {
    pool: Pool,
    /// Ends with a slash.
    base_url: Url,
    /// With the API key among them, where it is known.
    headers: HeaderMap,
    keys: Keys,
    /// Of a client of Azure's.
    azure: Option<Arc<Addresses>>,
    query: Query,
    timeouts: Timeouts,
    max_retries: u32,
    /// `None`: as usual.
    retry: Option<Arc<Policy>>,
    follow_redirects: bool,
    /// Every answer itself is wanted.
    raw: bool,
    /// An answer that differs from its description is refused.
    strict: bool,
    /// What calls may ask for while they are under way.
    resources: Arc<Resources>,
}

/// What there is to know of Azure: what the calls are below that no deployment answers, if not below the base URL; and
/// whether the client's credential is a token, or a key, or there is none.
pub(super) type Azure<'py> = (Option<Bound<'py, PyUrl>>, Option<bool>);

#[pymethods]
impl Core {
    #[new]
    #[pyo3(signature = (*, pool, base_url, headers, query, timeout, max_retries, retry=None, key=None, hooks=Hooks::default(), transport=None, follow_redirects=true, admin=None, settled=false, strict=false, azure=None))]
    #[expect(clippy::too_many_arguments, reason = "they are the settings of a client, by name")]
    fn new(
        pool: &Bound<'_, Pool>,
        base_url: &Bound<'_, PyUrl>,
        headers: Vec<(String, String)>,
        query: &Bound<'_, PyDict>,
        timeout: &Bound<'_, PyAny>,
        max_retries: u32,
        retry: Option<&Bound<'_, RetryAccount>>,
        key: Option<Py<PyAny>>,
        hooks: Hooks,
        transport: Option<Py<PyAny>>,
        follow_redirects: bool,
        admin: Option<&str>,
        settled: bool,
        strict: bool,
        azure: Option<Azure<'_>>,
    ) -> PyResult<Self> {
        let limits = timeouts::extract(timeout)?;
        let mut map = HeaderMap::with_capacity(headers.len() + 4);
        for (name, value) in headers {
            let (name, value) = header(&name, &value, credential(azure.as_ref()))?;
            map.insert(name, value);
        }
        limits.tell(&mut map);
        let (base_url, basic) = base_url.get().split();
        let settled = settled || basic.is_some();
        if let Some(basic) = basic {
            // Whoever puts a user into the address has a server that asks for one in place of a key.
            map.insert(AUTHORIZATION, basic);
        }
        for name in [&AUTHORIZATION, &API_KEY] {
            if let Some(key) = map.get_mut(name) {
                key.set_sensitive(true);
            }
        }
        let asked = key.is_some();
        let (keys, places, option, header) = match azure {
            None => {
                let admin = admin.map(|key| bearer("admin_api_key", key)).transpose()?;
                let keys = Keys::Usual { bearer: map.contains_key(AUTHORIZATION), asked, admin, settled };
                (keys, None, "api_key", AUTHORIZATION)
            }
            Some(azure) => {
                let by_token = azure.1;
                let header = by_token.map(|token| if token { AUTHORIZATION } else { API_KEY.clone() });
                let option = if by_token == Some(true) { "azure_ad_token_provider" } else { "api_key" };
                let keys = Keys::Azure { header: header.clone(), asked, settled };
                (keys, Some(Arc::new(addresses(azure))), option, header.unwrap_or(AUTHORIZATION))
            }
        };
        let spare = settled;
        let key = key.map(|callable| KeySource { callable, option, header, spare });
        Ok(Self {
            keys,
            azure: places,
            raw: map.contains_key(answer::RAW),
            pool: pool.get().clone(),
            base_url,
            headers: map,
            query: encode::query(query)?,
            timeouts: limits.timeouts,
            max_retries,
            retry: retry.map(|retry| retry.get().policy()),
            follow_redirects,
            strict,
            resources: Arc::new(Resources { key, hooks, transport }),
        })
    }

    /// The same settings but for these, without making the rest of them anew.
    #[pyo3(signature = (*, timeout, max_retries, retry))]
    fn variant(
        &self,
        timeout: &Bound<'_, PyAny>,
        max_retries: u32,
        retry: Option<&Bound<'_, RetryAccount>>,
    ) -> PyResult<Self> {
        let limits = timeouts::extract(timeout)?;
        let mut made = self.clone();
        limits.tell(&mut made.headers);
        made.timeouts = limits.timeouts;
        made.max_retries = max_retries;
        made.retry = retry.map(|retry| retry.get().policy());
        Ok(made)
    }

    /// Makes the call and waits for its answer; Ctrl-C interrupts.
    fn call(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        number: usize,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
    ) -> PyResult<Py<PyAny>> {
        self.row(py, client, number, args, kwargs, false)
    }

    /// Begins the call and gives what to await for its answer.
    fn acall(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        number: usize,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
    ) -> PyResult<Py<PyAny>> {
        self.row(py, client, number, args, kwargs, true)
    }

    /// Sends what options say and waits for the answer.
    fn request(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        cast_to: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
        stream: bool,
        stream_cls: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.options(py, client, cast_to, options, (stream, stream_cls), false)
    }

    /// Begins to send what options say and gives what to await for the answer.
    fn arequest(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        cast_to: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
        stream: bool,
        stream_cls: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.options(py, client, cast_to, options, (stream, stream_cls), true)
    }

    /// A call of the rows as options: what a `request` of somebody else's gets to see.
    #[staticmethod]
    fn describe<'py>(
        client: &Bound<'py, PyAny>,
        number: usize,
        args: &Bound<'py, PyTuple>,
        kwargs: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let asynchronous = client.getattr(intern!(client.py(), "_asynchronous"))?.is_truthy()?;
        describe(number, args, kwargs, asynchronous).map(|(options, _)| options)
    }
}

impl Core {
    /// The first way in: a call of the rows.
    fn row(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        number: usize,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
        asynchronous: bool,
    ) -> PyResult<Py<PyAny>> {
        if is_replaced(client, asynchronous)? {
            return through(client, number, args, kwargs, asynchronous);
        }
        let back = bridge::enter(py);
        let operation = resource::row(number)?;
        let mut call = encode::encode(py, operation, args, Some(kwargs))?;
        if let Some(azure) = &self.azure {
            encode::place(&mut call, azure, &self.base_url, None, kwargs)?;
        }
        let (expects, events) = answers(operation, &call, asynchronous);
        let wanted = Wanted {
            client: client.clone().unbind(),
            origin: Origin::Row { number, args: args.clone().unbind(), kwargs: kwargs.clone().unbind() },
            expects: expects.strictly(self.strict),
            events: events.map(|events| events.strictly(self.strict)),
            dialect: dialect_of(operation),
            stream_cls: None,
            post_parser: None,
            raw: Raw::No,
            asynchronous,
        };
        let work = self.begin(py, call, wanted)?;
        drop(back);
        bridge::drive(py, work, asynchronous)
    }

    /// The second way in: what a caller has put together by hand.
    fn options(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        cast_to: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
        (stream, stream_cls): (bool, Option<Py<PyAny>>),
        asynchronous: bool,
    ) -> PyResult<Py<PyAny>> {
        let back = bridge::enter(py);
        let (mut call, post_parser) = encode::options(options)?;
        if let Some(azure) = &self.azure {
            let (asked, fields) = (options.getattr("url")?.str()?, options.getattr("json_data")?);
            encode::place(&mut call, azure, &self.base_url, Some(asked.to_str()?), &fields)?;
        }
        let expects = match options.getattr(intern!(py, "_expected"))?.cast::<Expected>() {
            // It is known already, unless somebody has changed their mind about it.
            Ok(known) if known.get().cast_to(py)?.is(cast_to) => known.get().clone_ref(py),
            _ => Expects::of(cast_to)?,
        };
        let events = match (stream, options.getattr(intern!(py, "_events"))?.cast::<Expected>()) {
            (false, _) => None,
            (true, Ok(known)) => Some(known.get().clone_ref(py)),
            (true, Err(_)) => Some(Expects::of(cast_to)?),
        };
        let wanted = Wanted {
            client: client.clone().unbind(),
            origin: Origin::Options(options.clone().unbind()),
            expects: expects.strictly(self.strict),
            events: events.map(|events| events.strictly(self.strict)),
            dialect: answer::dialect(options)?,
            stream_cls,
            post_parser,
            raw: Raw::No,
            asynchronous,
        };
        let work = self.begin(py, call, wanted)?;
        drop(back);
        bridge::drive(py, work, asynchronous)
    }

    /// Sends a request. The first time, what its answer needs is imported meanwhile.
    fn begin(&self, py: Python<'_>, mut call: Call, mut wanted: Wanted) -> PyResult<Box<dyn Pending>> {
        let transport = self.pool.client(py)?.clone();
        call.uploads.check(wanted.asynchronous)?;
        let uploads = std::mem::take(&mut call.uploads);
        let (mut request, raw, asks) = self.prepare(call)?;
        wanted.raw = raw;
        let (mut line, mut visit) = (None, None);
        if let Some(opened) = self.resources.line(py, asks, uploads)? {
            request.caller = Some(opened.caller);
            (line, visit) = (Some(opened.line), opened.visit);
        }
        if !self.follow_redirects && visit.is_none() {
            request.follow_redirects.get_or_insert(false);
        }
        let request = Arc::new(request);
        let sent = Sent::new(&request, visit);
        answer::begin(py, transport, request, sent, line, wanted)
    }

    /// The request, what is wanted of its answer, and whether the caller is to be asked for its key.
    fn prepare(&self, call: Call) -> PyResult<(Request, Raw, bool)> {
        let mut url = call.url.unwrap_or_else(|| {
            let mut url = self.base_url.clone();
            let path = format!("{}{}", self.base_url.path().trim_end_matches('/'), call.path);
            url.set_path(&path);
            url
        });
        let query = if call.written.is_empty() {
            call.query.over(&self.query)
        } else {
            call.query.over(&self.query.onto(call.written))
        };
        if let Some(query) = query {
            url.set_query(Some(&query));
        }
        let mut headers = self.headers.clone();
        let timeouts = match call.timeout {
            Some(given) => {
                given.tell(&mut headers);
                given.timeouts
            }
            None => self.timeouts,
        };
        if call.method == Method::GET {
            headers.remove(CONTENT_TYPE);
        }
        let asks = self.keys.choose(call.auth, &call.headers, &mut headers)?;
        // Few calls say anything of headers, and only they can want the answer itself.
        let looks = !call.headers.is_empty() || self.raw;
        for (name, value) in call.headers {
            match value {
                Some(value) => headers.insert(name, value),
                None => headers.remove(name),
            };
        }
        let raw = if looks { Raw::of(&headers) } else { Raw::No };
        let request = Request {
            method: call.method,
            url,
            headers,
            body: call.body,
            timeouts,
            max_retries: call.max_retries.unwrap_or(self.max_retries),
            retry: self.retry.clone(),
            follow_redirects: call.follow_redirects,
            caller: None,
        };
        Ok((request, raw, asks))
    }
}

/// The option that the header of a client's credential is made of, where it is not asked for.
pub(super) fn credential(azure: Option<&Azure<'_>>) -> &'static str {
    if azure.is_some_and(|(_, by_token)| *by_token == Some(true)) { "azure_ad_token" } else { "api_key" }
}

pub(super) fn addresses((elsewhere, _): Azure<'_>) -> Addresses {
    Addresses { elsewhere: elsewhere.map(|url| url.get().split().0) }
}

/// What a call of the rows makes of its answer, and of its events if it is a stream.
fn answers(operation: &'static Operation, call: &Call, asynchronous: bool) -> (Expects, Option<Expects>) {
    let expects = match operation.page {
        Page::None if call.decode_embeddings => Expects::Embeddings(call.returns),
        Page::None => Expects::Row(call.returns),
        kind => Expects::Page { kind, item: operation.returns, asynchronous },
    };
    (expects, call.stream.then_some(Expects::Row(operation.event)))
}

/// How the events of a call are taken.
fn dialect_of(operation: &Operation) -> Dialect {
    let failures = if operation.describes_errors() { Failures::Deliver } else { Failures::Raise };
    Dialect { failures, named: operation.names_events() }
}

/// A call of the rows as options, and the class of its stream if it is one.
fn describe<'py>(
    number: usize,
    args: &Bound<'py, PyTuple>,
    kwargs: &Bound<'py, PyDict>,
    asynchronous: bool,
) -> PyResult<(Bound<'py, PyAny>, Option<Bound<'py, PyAny>>)> {
    let py = args.py();
    let operation = resource::row(number)?;
    let (call, named) = encode::describe(py, operation, args, kwargs)?;
    let (expects, events) = answers(operation, &call, asynchronous);
    if call.stream {
        let dialect = dialect_of(operation);
        if dialect.failures == Failures::Deliver {
            named.set_item("stream_mode", "events")?;
        }
        if dialect.named {
            named.set_item("synthesize_event_and_data", true)?;
        }
    }
    let options = class(py, "_request_options", "FinalRequestOptions")?.call((), Some(&named))?;
    options.setattr(intern!(py, "_expected"), Expected::new(expects))?;
    let Some(events) = events else { return Ok((options, None)) };
    let events = Bound::new(py, Expected::new(events))?;
    options.setattr(intern!(py, "_events"), &events)?;
    let name = if asynchronous { "AsyncStream" } else { "Stream" };
    let kind = class(py, "_streaming", name)?.get_item(events.get().cast_to(py)?)?;
    Ok((options, Some(kind)))
}

/// Whether somebody has put a `request` of their own in place of ours: on the class, on the client, in a subclass.
fn is_replaced(client: &Bound<'_, PyAny>, asynchronous: bool) -> PyResult<bool> {
    static OURS: [PyOnceLock<Py<PyAny>>; 2] = [PyOnceLock::new(), PyOnceLock::new()];
    let py = client.py();
    let [blocking, awaited] = &OURS;
    let (ours, name) = if asynchronous { (awaited, "AsyncAPIClient") } else { (blocking, "SyncAPIClient") };
    let ours = ours.get_or_try_init(py, || {
        let class = class(py, "_base_client", name)?;
        class.getattr("__dict__")?.get_item("request").map(Bound::unbind)
    })?;
    let request = intern!(py, "request");
    if !client.get_type().getattr(request)?.is(ours) {
        return Ok(true);
    }
    client.getattr(intern!(py, "__dict__"))?.cast::<PyDict>()?.contains(request)
}

/// A call of the rows by way of somebody else's `request`.
fn through(
    client: &Bound<'_, PyAny>,
    number: usize,
    args: &Bound<'_, PyTuple>,
    kwargs: &Bound<'_, PyDict>,
    asynchronous: bool,
) -> PyResult<Py<PyAny>> {
    let py = client.py();
    let (options, stream_cls) = describe(number, args, kwargs, asynchronous)?;
    let cast_to = options.getattr(intern!(py, "_expected"))?.call_method0("cast_to")?;
    let named = PyDict::new(py);
    named.set_item("stream", stream_cls.is_some())?;
    named.set_item("stream_cls", stream_cls)?;
    client.call_method("request", (cast_to, options), Some(&named)).map(Bound::unbind)
}

/// One header from text, or an error that shows the name and never the value; `credential` is the option that keys are
/// made of.
pub(super) fn header(name: &str, value: &str, credential: &str) -> PyResult<(HeaderName, HeaderValue)> {
    let wrong = |what: &str, expected: &str| {
        let source = match name {
            "authorization" | "api-key" => format!(" (it is made of {credential})"),
            _ => String::new(),
        };
        PyValueError::new_err(format!("header {name:?}{source}: its {what} can't be sent; expected {expected}"))
    };
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong("name", "letters, digits and dashes"))?;
    let value = HeaderValue::from_str(value).map_err(|_| wrong("value", "printable ASCII without line breaks"))?;
    Ok((parsed, value))
}
