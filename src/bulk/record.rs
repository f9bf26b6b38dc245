//! One line of the output, in the Batch API's format: writing it, and telling what an earlier one says.

use http::StatusCode;
use jiter::Peek;

use super::raw::{self, Shape, quote};

/// Names a line: unique among all runs, and in the order of recording within one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Id {
    pub(super) run: u64,
    pub(super) sequence: u64,
}

/// What an answer came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) succeeded: bool,
    pub(super) tokens_in: u64,
    pub(super) tokens_out: u64,
}

/// Appends the line of a request that the server answered.
pub(super) fn answer(
    out: &mut Vec<u8>,
    id: Id,
    custom_id: &[u8],
    status: StatusCode,
    request_id: Option<&str>,
    body: &[u8],
) -> Verdict {
    open(out, id, custom_id);
    out.extend_from_slice(b",\"response\":{\"status_code\":");
    out.extend_from_slice(itoa::Buffer::new().format(status.as_u16()).as_bytes());
    out.extend_from_slice(b",\"request_id\":");
    match request_id {
        Some(request_id) => quote(out, request_id),
        None => out.extend_from_slice(b"null"),
    }
    out.extend_from_slice(b",\"body\":");
    let mut verdict = Verdict { succeeded: status.is_success(), ..Verdict::default() };
    if let Some((tokens_in, tokens_out)) = usage(body) {
        verdict.tokens_in = tokens_in;
        verdict.tokens_out = tokens_out;
        raw::append(out, body);
        out.extend_from_slice(b"},\"error\":null}\n");
        return verdict;
    }
    // What is no JSON (a proxy's error page, an empty body) is kept as a string.
    quote(out, &String::from_utf8_lossy(body));
    if verdict.succeeded {
        verdict.succeeded = false;
        out.extend_from_slice(
            b"},\"error\":{\"code\":\"invalid_json\",\"message\":\"The answer's body is not JSON.\"}}\n",
        );
    } else {
        out.extend_from_slice(b"},\"error\":null}\n");
    }
    verdict
}

/// Appends the line of a request that got no answer.
pub(super) fn failure(out: &mut Vec<u8>, id: Id, custom_id: &[u8], code: &str, message: &str) {
    open(out, id, custom_id);
    out.extend_from_slice(b",\"response\":null,\"error\":{\"code\":");
    quote(out, code);
    out.extend_from_slice(b",\"message\":");
    quote(out, message);
    out.extend_from_slice(b"}}\n");
}

fn open(out: &mut Vec<u8>, id: Id, custom_id: &[u8]) {
    out.extend_from_slice(b"{\"id\":\"batch_req_");
    for (number, digits) in [(id.run, 16), (id.sequence, 8)] {
        let hexadecimal = (0..16).rev().map(|place| (number >> (place * 4)) & 15);
        let leading = hexadecimal.clone().take_while(|digit| *digit == 0).count().min(16 - digits);
        out.extend(hexadecimal.skip(leading).map(|digit| match u8::try_from(digit) {
            Ok(digit @ 0..=9) => b'0' + digit,
            Ok(digit) => b'a' + digit - 10,
            Err(_) => b'0',
        }));
    }
    out.extend_from_slice(b"\",\"custom_id\":");
    out.extend_from_slice(custom_id);
}

/// The tokens that an answer says it took, going in and out; `None` if it is not JSON.
fn usage(body: &[u8]) -> Option<(u64, u64)> {
    simdutf8::basic::from_utf8(body).ok()?;
    let mut usage = None;
    raw::members(
        body,
        |key| (key == "usage").then_some(()),
        |(), kind, raw| usage = (kind == Peek::Object).then_some(raw),
    )
    .ok()?;
    let (mut tokens_in, mut tokens_out) = (0, 0);
    if let Some(usage) = usage {
        raw::members(
            usage,
            |key| match key {
                "prompt_tokens" | "input_tokens" => Some(false),
                "completion_tokens" | "output_tokens" => Some(true),
                _ => None,
            },
            |out, _, raw| *(if out { &mut tokens_out } else { &mut tokens_in }) = raw::count(raw).unwrap_or(0),
        )
        .ok()?;
    }
    Some((tokens_in, tokens_out))
}

/// The `code` of the error that an answer reports.
pub(super) fn error_code(body: &[u8]) -> Option<String> {
    let (mut error, mut code) = (None, None);
    raw::members(body, |key| (key == "error").then_some(()), |(), _, raw| error = Some(raw)).ok()?;
    raw::members(error?, |key| (key == "code").then_some(()), |(), _, raw| code = raw::string(raw)).ok()?;
    code
}

/// What a line of an output says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recorded {
    pub(super) custom_id: String,
    pub(super) succeeded: bool,
}

#[derive(Clone, Copy)]
enum Member {
    CustomId,
    Response,
    Error,
}

/// Reads a line back; the problem if it is none of an output.
pub(super) fn read(line: &[u8]) -> Result<Recorded, String> {
    let (mut custom_id, mut response, mut error) = (None, None, None);
    let name = |key: &str| match key {
        "custom_id" => Some(Member::CustomId),
        "response" => Some(Member::Response),
        "error" => Some(Member::Error),
        _ => None,
    };
    let shape = raw::members(line, name, |member, kind, raw| match member {
        Member::CustomId => custom_id = raw::string(raw),
        Member::Response => response = Some((kind, raw)),
        Member::Error => error = Some(kind),
    });
    match shape {
        Ok(Shape::Object) => {}
        Ok(Shape::Other) => return Err("it is no object".to_owned()),
        Err(error) => return Err(format!("it is not JSON: {} at byte {}", error.error_type, error.index + 1)),
    }
    let custom_id = custom_id.ok_or("it has no \"custom_id\"")?;
    let Some((kind, response)) = response else {
        return Err("it has no \"response\"".to_owned());
    };
    let mut status = 0;
    if kind == Peek::Object {
        let name = |key: &str| (key == "status_code").then_some(());
        let walked = raw::members(response, name, |(), _, raw| status = raw::count(raw).unwrap_or(0));
        walked.map_err(|error| error.error_type.to_string())?;
    }
    let succeeded = (200..300).contains(&status) && error.is_none_or(|kind| kind == Peek::Null);
    Ok(Recorded { custom_id, succeeded })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: Id = Id { run: 0xab, sequence: 0x1f };

    fn recorded(status: u16, body: &str) -> (String, Verdict) {
        let mut out = Vec::new();
        let status = StatusCode::from_u16(status).unwrap();
        let verdict = answer(&mut out, ID, b"\"a\\u00e9\"", status, Some("req\"1"), body.as_bytes());
        (String::from_utf8(out).unwrap(), verdict)
    }

    #[test]
    fn an_answer_is_recorded_on_one_line_with_its_tokens() {
        let body = "{\n \"x\": \"\\n\", \"usage\": {\"prompt_tokens\": 3, \"completion_tokens\": 4}}\n";
        let (line, verdict) = recorded(200, body);
        assert_eq!(
            line,
            "{\"id\":\"batch_req_00000000000000ab0000001f\",\"custom_id\":\"a\\u00e9\",\"response\":{\"status_code\":200,\
             \"request_id\":\"req\\\"1\",\"body\":{\"x\":\"\\n\",\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}},\
             \"error\":null}\n"
        );
        assert_eq!(verdict, Verdict { succeeded: true, tokens_in: 3, tokens_out: 4 });
        assert_eq!(read(line.as_bytes()), Ok(Recorded { custom_id: "aé".to_owned(), succeeded: true }));
    }

    #[test]
    fn a_status_or_a_body_that_is_no_success_is_recorded_as_it_came() {
        let (line, verdict) = recorded(429, "{\"error\": {}}");
        assert!(line.contains("\"status_code\":429") && line.ends_with("\"body\":{\"error\": {}}},\"error\":null}\n"));
        assert!(!verdict.succeeded && !read(line.as_bytes()).unwrap().succeeded);
        let (line, verdict) = recorded(502, "<html>\n\"");
        assert!(line.ends_with("\"body\":\"<html>\\n\\\"\"},\"error\":null}\n") && !verdict.succeeded);
        let (line, verdict) = recorded(200, "");
        assert!(line.contains("\"body\":\"\"},\"error\":{\"code\":\"invalid_json\"") && !verdict.succeeded);
        assert!(!read(line.as_bytes()).unwrap().succeeded);
    }

    #[test]
    fn a_failure_says_what_happened() {
        let mut out = Vec::new();
        failure(&mut out, ID, b"\"a\"", "connection_error", "reset");
        let line = String::from_utf8(out).unwrap();
        assert!(line.ends_with("\"response\":null,\"error\":{\"code\":\"connection_error\",\"message\":\"reset\"}}\n"));
        assert_eq!(read(line.as_bytes()), Ok(Recorded { custom_id: "a".to_owned(), succeeded: false }));
    }

    #[test]
    fn lines_that_are_no_output_are_told_apart() {
        for line in
            ["{\"custom_id\":\"a\"}", "{\"response\":null}", "[]", "{\"custom_id\":1,\"response\":null}", "{\"cus"]
        {
            assert!(read(line.as_bytes()).is_err(), "{line}");
        }
    }
}
