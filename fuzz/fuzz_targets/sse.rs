//! Any split of the bytes gives the same events as one whole feed and as a slow decoder written after the rules.
//!
//! The first byte says how the rest is cut into pieces.
#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use sse::{Decoder, Event, Step};

#[path = "../../src/sse.rs"]
#[expect(dead_code, reason = "the target does not use all of it")]
mod sse;

fn decode<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> (Vec<Event>, bool) {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(Bytes::copy_from_slice(piece));
        loop {
            match decoder.step().expect("no event here is too long") {
                Step::Event(event) => events.push(event),
                Step::More => break,
                Step::Done => return (events, true),
            }
        }
    }
    (events, false)
}

/// The rules, a line at a time, over the whole stream at once.
fn reference(stream: &[u8]) -> (Vec<Event>, bool) {
    let stream = stream.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(stream);
    let mut lines = Vec::new();
    let mut line = Vec::new();
    let mut rest = stream.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        match byte {
            b'\r' => {
                rest.next_if_eq(&b'\n');
                lines.push(std::mem::take(&mut line));
            }
            b'\n' => lines.push(std::mem::take(&mut line)),
            other => line.push(other),
        }
    }
    // What is left in `line` has no end: it is dropped.
    let mut events = Vec::new();
    let (mut data, mut name, mut id, mut retry): (Vec<Vec<u8>>, String, Option<String>, Option<u64>) = Default::default();
    for line in lines {
        if line.is_empty() {
            if !data.is_empty() {
                let data = data.join(&b'\n');
                if data.starts_with(b"[DONE]") {
                    return (events, true);
                }
                events.push(Event {
                    event: (!name.is_empty()).then(|| name.as_str().into()),
                    data: data.into(),
                    id: id.as_deref().map(Into::into),
                    retry,
                });
            }
            (data, name, retry) = Default::default();
            continue;
        }
        let (field, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], line[colon + 1..].strip_prefix(b" ").unwrap_or(&line[colon + 1..])),
            None => (&line[..], &[][..]),
        };
        let text = String::from_utf8_lossy(value).into_owned();
        match field {
            b"data" => data.push(value.to_vec()),
            b"event" => name = text,
            b"id" if !value.contains(&0) => id = Some(text),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => retry = text.parse().ok(),
            _ => {}
        }
    }
    (events, false)
}

fuzz_target!(|input: &[u8]| {
    let Some((seed, stream)) = input.split_first() else { return };
    let expected = reference(stream);
    assert_eq!(decode(std::iter::once(stream)), expected, "whole");
    assert_eq!(decode(stream.chunks(1)), expected, "byte by byte");
    // Pieces of ever other sizes, empty ones among them.
    let mut state = u32::from(*seed) + 1;
    let mut rest = stream;
    let pieces = std::iter::from_fn(|| {
        if rest.is_empty() {
            return None;
        }
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let (piece, after) = rest.split_at(((state >> 24) as usize % 17).min(rest.len()));
        rest = after;
        Some(piece)
    });
    assert_eq!(decode(pieces), expected, "in pieces");
});
