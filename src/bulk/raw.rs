//! JSON texts as the bytes they are: walked, compacted and quoted without ever becoming values.
//!
//! Owns the walk over an object's members and the writing of texts that fit in one line. Refuses nothing
//! that is JSON, but for nesting deeper than the parser allows.

use jiter::{Jiter, JiterError, Peek};
use memchr::{memchr2, memchr2_iter};

/// What the text turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Object,
    Other,
}

/// Walks the members of the object that `text` is, all of it checked. `name` says which members matter;
/// `found` gets the kind of value and its bytes. A text that is no object is checked and has no members.
pub(super) fn members<'j, K>(
    text: &'j [u8],
    name: impl Fn(&str) -> Option<K>,
    mut found: impl FnMut(K, Peek, &'j [u8]),
) -> Result<Shape, JiterError> {
    let mut jiter = Jiter::new(text);
    let peek = jiter.peek()?;
    if peek != Peek::Object {
        jiter.known_skip(peek)?;
        jiter.finish()?;
        return Ok(Shape::Other);
    }
    let mut key = jiter.known_object()?.map(&name);
    while let Some(wanted) = key {
        let kind = jiter.peek()?;
        let start = jiter.current_index();
        jiter.known_skip(kind)?;
        if let Some(wanted) = wanted {
            found(wanted, kind, jiter.slice_to_current(start));
        }
        key = jiter.next_key()?.map(&name);
    }
    jiter.finish()?;
    Ok(Shape::Object)
}

/// What the bytes of a JSON string say; `None` if they are no JSON string.
pub(super) fn string(text: &[u8]) -> Option<String> {
    Jiter::new(text).next_str().ok().map(str::to_owned)
}

/// A count; `None` if the bytes are no integer or one below zero.
pub(super) fn count(text: &[u8]) -> Option<u64> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

/// Appends a JSON text that was checked before, on one line.
pub(super) fn append(out: &mut Vec<u8>, text: &[u8]) {
    let text = text.trim_ascii();
    // Line breaks can't stand inside a string, so a text without any is on one line as it is.
    if memchr2(b'\n', b'\r', text).is_none() {
        out.extend_from_slice(text);
        return;
    }
    out.reserve(text.len());
    let mut rest = text;
    while let Some((&first, tail)) = rest.split_first() {
        let taken = match first {
            b' ' | b'\n' | b'\r' | b'\t' => {
                rest = tail;
                continue;
            }
            b'"' => string_length(tail) + 1,
            _ => rest.iter().position(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'"')).unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at_checked(taken).unwrap_or((rest, &[]));
        out.extend_from_slice(piece);
        rest = after;
    }
}

/// Up to and with the closing quote, from after the opening one.
fn string_length(text: &[u8]) -> usize {
    let mut escaped = None;
    for at in memchr2_iter(b'"', b'\\', text) {
        if escaped == Some(at) {
            continue;
        }
        match text.get(at) {
            Some(b'"') => return at + 1,
            _ => escaped = Some(at + 1),
        }
    }
    text.len()
}

/// Appends `text` as a JSON string.
pub(super) fn quote(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.reserve(text.len() + 2);
    out.push(b'"');
    for &byte in text.as_bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..=0x1f => {
                out.extend_from_slice(b"\\u00");
                for digit in [byte >> 4, byte & 15] {
                    out.push(HEX.get(usize::from(digit)).copied().unwrap_or(b'0'));
                }
            }
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        let mut out = Vec::new();
        append(&mut out, text.as_bytes());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_text_on_one_line_stays_as_it_is() {
        assert_eq!(line(r#" {"a" : [1, 2 ]} "#), r#"{"a" : [1, 2 ]}"#);
    }

    #[test]
    fn a_text_on_many_lines_is_compacted_outside_its_strings() {
        let text = "{\n  \"a b\" : [ 1 ,\r\n\t2.5e3 ],\n \"q\\\"\\\\\": \" \\\\\\\" x \" }\n";
        assert_eq!(line(text), r#"{"a b":[1,2.5e3],"q\"\\":" \\\" x "}"#);
    }

    #[test]
    fn members_are_found_with_their_bytes_and_the_rest_is_checked() {
        let mut seen = Vec::new();
        let text = br#"{"x": {"y": [1]}, "\u0061": "b", "x": 2}"#;
        let shape = members(text, |key| Some(key.to_owned()), |key, _, raw| seen.push((key, raw.to_vec())));
        assert!(matches!(shape, Ok(Shape::Object)));
        let expected = [("x", &b"{\"y\": [1]}"[..]), ("a", b"\"b\""), ("x", b"2")];
        assert_eq!(seen, expected.map(|(key, raw)| (key.to_owned(), raw.to_vec())));
        for bad in ["", "{", "{\"a\":1}x", "{\"a\":nul}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":\"\u{1}\"}", "{a:1}"] {
            assert!(members(bad.as_bytes(), |_| Some(()), |(), _, _| ()).is_err(), "{bad}");
        }
        assert!(matches!(members(b" [1] ", |_| Some(()), |(), _, _| ()), Ok(Shape::Other)));
    }

    #[test]
    fn quoting_gives_what_parsing_takes_back() {
        let text = "a\"b\\c\n\r\t\u{0}\u{1f}é😀";
        let mut out = Vec::new();
        quote(&mut out, text);
        assert_eq!(string(&out).as_deref(), Some(text));
    }
}
