//! One line of the input: a request in the Batch API's format, or what is wrong with it.
//!
//! Owns the check of a line, all of it, before anything is sent. The body's bytes are kept as they came:
//! they are checked to be JSON and never written anew.

use std::sync::Arc;

use bytes::Bytes;
use jiter::Peek;
use memchr::memmem;
use url::Url;

use super::endpoint::Endpoints;
use super::raw::{self, Shape};
use super::seen::{Met, Seen};

/// A request to send.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The id's JSON text, quotes and all.
    pub(super) custom_id: Bytes,
    pub(super) body: Bytes,
    pub(super) endpoint: Arc<Url>,
    /// Length of its line.
    pub(super) size: u64,
}

/// Why a line is no request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    /// The member that is wrong.
    pub(super) param: Option<&'static str>,
    pub(super) message: String,
}

#[derive(Debug)]
pub(super) enum Line {
    Row(Row),
    /// Nothing but white space.
    Blank,
    /// The output has its answer.
    Recorded,
    Bad(Fault),
}

#[derive(Clone, Copy)]
enum Member {
    CustomId,
    Method,
    Url,
    Body,
}

/// Turns lines into rows; remembers which ids and endpoints it has met.
pub(super) struct Rows {
    seen: Seen,
    endpoints: Endpoints,
}

impl Fault {
    pub(super) fn new(code: &'static str, param: Option<&'static str>, message: impl Into<String>) -> Self {
        Self { code, param, message: message.into() }
    }

    fn missing(param: &'static str, example: &str) -> Self {
        let message = format!("\"{param}\" is missing: expected {example}");
        Self::new("missing_required_parameter", Some(param), message)
    }

    fn kind(param: &'static str, kind: Peek, expected: &str) -> Self {
        let message = format!("\"{param}\" is {}: expected {expected}", name(kind));
        Self::new("invalid_type", Some(param), message)
    }
}

fn name(kind: Peek) -> &'static str {
    match kind {
        Peek::Null => "null",
        Peek::True | Peek::False => "a boolean",
        Peek::String => "a string",
        Peek::Array => "an array",
        Peek::Object => "an object",
        _ => "a number",
    }
}

fn member(key: &str) -> Option<Member> {
    Some(match key {
        "custom_id" => Member::CustomId,
        "method" => Member::Method,
        "url" => Member::Url,
        "body" => Member::Body,
        _ => return None,
    })
}

impl Rows {
    pub(super) fn new(seen: Seen, endpoints: Endpoints) -> Self {
        Self { seen, endpoints }
    }

    pub(super) fn read(&mut self, line: &[u8], size: u64) -> Line {
        let text = line.trim_ascii();
        if text.is_empty() {
            return Line::Blank;
        }
        self.check(text, size).unwrap_or_else(Line::Bad)
    }

    fn check(&mut self, text: &[u8], size: u64) -> Result<Line, Fault> {
        if let Err(error) = simdutf8::compat::from_utf8(text) {
            let message = format!("not UTF-8 at byte {}: expected UTF-8 text", error.valid_up_to() + 1);
            return Err(Fault::new("invalid_utf8", None, message));
        }
        let (mut custom_id, mut method, mut url, mut body) = (None, None, None, None);
        let shape = raw::members(text, member, |member, kind, raw| match member {
            Member::CustomId => custom_id = Some((kind, raw)),
            Member::Method => method = Some((kind, raw)),
            Member::Url => url = Some((kind, raw)),
            Member::Body => body = Some((kind, raw)),
        });
        match shape {
            Ok(Shape::Object) => {}
            Ok(Shape::Other) => {
                let message =
                    "not an object: expected {\"custom_id\": …, \"method\": \"POST\", \"url\": …, \"body\": …}";
                return Err(Fault::new("invalid_type", None, message));
            }
            Err(error) => {
                let message =
                    format!("not JSON: {} at byte {}; expected one object", error.error_type, error.index + 1);
                return Err(Fault::new("invalid_json_line", None, message));
            }
        }
        let (id_text, id) = required(custom_id, "custom_id", "a string of your own that tells rows apart")?;
        if id.is_empty() {
            return Err(Fault::new(
                "invalid_value",
                Some("custom_id"),
                "\"custom_id\" is empty: expected a string that tells rows apart",
            ));
        }
        // Only POST can be sent in bulk, so leaving it out is no doubt.
        if let Some((kind, raw)) = method {
            if kind != Peek::String {
                return Err(Fault::kind("method", kind, "\"POST\""));
            }
            if raw::string(raw).is_none_or(|method| method != "POST") {
                let message = format!("\"method\" is {}: expected \"POST\"", excerpt(raw));
                return Err(Fault::new("invalid_method", Some("method"), message));
            }
        }
        let (url_text, url) = required(url, "url", "the path of a call, such as \"/v1/chat/completions\"")?;
        let sent = body.map_or(b"".as_slice(), |(_, body)| body);
        let endpoint = self.endpoints.resolve(&url, sent).map_err(|expected| {
            Fault::new("invalid_url", Some("url"), format!("\"url\" is {}: {expected}", excerpt(url_text)))
        })?;
        let Some((kind, body)) = body else {
            return Err(Fault::missing("body", "the object to send"));
        };
        if kind != Peek::Object {
            return Err(Fault::kind("body", kind, "the object to send"));
        }
        if streams(body) {
            return Err(Fault::new(
                "invalid_value",
                Some("body.stream"),
                "\"body.stream\" is true: expected false or nothing, an answer is recorded as a whole",
            ));
        }
        match self.seen.meet(&id) {
            Met::Fresh => {}
            Met::Recorded => return Ok(Line::Recorded),
            Met::Before => {
                let message =
                    format!("\"custom_id\" {} stands in an earlier line too: expected each id once", excerpt(id_text));
                return Err(Fault::new("duplicate_custom_id", Some("custom_id"), message));
            }
        }
        // One allocation for both, and none that keeps the input's chunk alive.
        let mut bytes = Vec::with_capacity(id_text.len() + body.len());
        bytes.extend_from_slice(id_text);
        bytes.extend_from_slice(body);
        let mut custom_id = Bytes::from(bytes);
        let body = custom_id.split_off(id_text.len());
        Ok(Line::Row(Row { custom_id, body, endpoint, size }))
    }
}

/// A member that must be a string: its text and what it says.
fn required<'j>(
    member: Option<(Peek, &'j [u8])>,
    param: &'static str,
    expected: &str,
) -> Result<(&'j [u8], String), Fault> {
    match member {
        None => Err(Fault::missing(param, expected)),
        Some((Peek::String, raw)) => {
            let said = raw::string(raw).ok_or_else(|| Fault::kind(param, Peek::String, expected))?;
            Ok((raw, said))
        }
        Some((kind, _)) => Err(Fault::kind(param, kind, expected)),
    }
}

/// Whether an answer to `body` would come as a stream of events.
fn streams(body: &[u8]) -> bool {
    // Few bodies have the word at all. One that spells it with escapes gets its stream recorded as a string.
    if memmem::find(body, b"\"stream\"").is_none() {
        return false;
    }
    let mut stream = false;
    let walked = raw::members(body, |key| (key == "stream").then_some(()), |(), kind, _| stream = kind == Peek::True);
    walked.is_ok() && stream
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &[u8]) -> String {
    const SHOWN: usize = 200;
    let text = String::from_utf8_lossy(text);
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or(&text)),
        None => text.into_owned(),
    }
}
