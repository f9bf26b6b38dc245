//! The event decoder: the WHATWG rules, and that no split of the bytes matters.

use bytes::Bytes;
use ferroai::sse::{Decoder, Event, Step, TooLong};

fn decode(pieces: &[&[u8]]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(Bytes::copy_from_slice(piece));
        loop {
            match decoder.step().unwrap() {
                Step::Event(event) => events.push(event),
                Step::More => break,
                Step::Done => return events,
            }
        }
    }
    events
}

fn data(text: &str) -> Vec<String> {
    decode(&[text.as_bytes()]).into_iter().map(|event| String::from_utf8(event.data.to_vec()).unwrap()).collect()
}

#[test]
fn lines_end_in_three_ways() {
    assert_eq!(data("data: a\n\ndata: b\r\rdata: c\r\n\r\n"), ["a", "b", "c"]);
    assert_eq!(data("data: a\n\r\ndata: b\r\n\r"), ["a", "b"]);
}

#[test]
fn several_data_lines_are_joined() {
    assert_eq!(data("data: a\ndata\ndata:b\ndata:  c\n\n"), ["a\n\nb\n c"]);
}

#[test]
fn a_byte_order_mark_counts_only_at_the_start() {
    assert_eq!(data("\u{feff}data: a\n\n"), ["a"]);
    assert_eq!(data("data: a\n\n\u{feff}data: b\n\n"), ["a"]);
    let halves: [&[u8]; 3] = [b"\xEF", b"\xBB", b"\xBFdata: a\n\n"];
    assert_eq!(decode(&halves).len(), 1);
    // Two thirds of a mark are a strange field name and nothing else.
    assert_eq!(decode(&[b"\xEF\xBBdata: a\n\ndata: b\n\n"]).len(), 1);
}

#[test]
fn comments_and_unknown_fields_say_nothing() {
    assert_eq!(data(": hello\n\n:\n\ndatum: x\nDATA: y\n data: z\n\n"), Vec::<String>::new());
    assert_eq!(data(": keep-alive\ndata: a\n: more\n\n"), ["a"]);
}

#[test]
fn names_ids_and_times() {
    let events = decode(&[
        b"event: e\nid: 1\nretry: 20\ndata: a\n\nevent:\ndata: b\n\nid\nretry: 2x\ndata: c\n\nid: a\0b\ndata: d\n\n",
    ]);
    let names: Vec<_> = events.iter().map(|event| event.event.as_deref()).collect();
    assert_eq!(names, [Some("e"), None, None, None]);
    let ids: Vec<_> = events.iter().map(|event| event.id.as_deref()).collect();
    assert_eq!(ids, [Some("1"), Some("1"), Some(""), Some("")]);
    let times: Vec<_> = events.iter().map(|event| event.retry).collect();
    assert_eq!(times, [Some(20), None, None, None]);
}

#[test]
fn a_block_without_data_is_no_event() {
    assert_eq!(data("event: ping\n\nid: 7\n\nretry: 1\n\n\n\ndata: a\n\n"), ["a"]);
    // And its name does not leak into the next one.
    assert_eq!(decode(&[b"event: ping\n\ndata: a\n\n"])[0].event, None);
    assert_eq!(data("data:\n\n"), [""]);
}

#[test]
fn an_event_without_its_empty_line_is_dropped() {
    assert_eq!(data("data: a\n\ndata: b\n"), ["a"]);
    assert_eq!(data("data: a\n\ndata: b"), ["a"]);
}

#[test]
fn done_ends_at_once() {
    let mut decoder = Decoder::default();
    decoder.feed(Bytes::from_static(b"data: [DONE]\n\ndata: a\n\n"));
    assert_eq!(decoder.step(), Ok(Step::Done));
    decoder.feed(Bytes::from_static(b"data: b\n\n"));
    assert_eq!(decoder.step(), Ok(Step::Done));
    assert_eq!(data("event: done\ndata: [DONE] and more\n\ndata: a\n\n"), Vec::<String>::new());
}

#[test]
fn every_split_gives_the_same() {
    let text: &[u8] = "\u{feff}data: a\r\n\r\nevent: x\rdata: b\rdata: c\r\r: no\n\ndata: é\r\n\nid: 4\ndata:\ndata: \n\ndata: last\r\n\r".as_bytes();
    let whole = decode(&[text]);
    assert_eq!(whole.len(), 5);
    // Miri is a thousand times slower: it looks at a share of them.
    let stride = if cfg!(miri) { 11 } else { 1 };
    for first in (0..=text.len()).step_by(stride) {
        for second in (first..=text.len()).step_by(stride) {
            assert_eq!(decode(&[&text[..first], &text[first..second], &text[second..]]), whole, "{first} {second}");
        }
    }
    let single: Vec<&[u8]> = text.chunks(1).collect();
    assert_eq!(decode(&single), whole);
}

#[test]
fn pieces_may_be_fed_before_the_last_was_used_up() {
    let mut decoder = Decoder::default();
    decoder.feed(Bytes::from_static(b"data: a\n\ndata: "));
    decoder.feed(Bytes::from_static(b"b\n\n"));
    let mut found = Vec::new();
    while let Ok(Step::Event(event)) = decoder.step() {
        found.push(event.data);
    }
    assert_eq!(found, ["a", "b"]);
}

#[test]
fn an_event_has_a_largest_size() {
    let limit = 64;
    for line in ["data: 0123456789\n", ": 0123456789", "data: 0123456789", "data\n"] {
        let mut decoder = Decoder::new(limit);
        let mut fed = 0;
        let error = loop {
            decoder.feed(Bytes::copy_from_slice(line.as_bytes()));
            fed += line.len();
            assert!(fed < 4096, "{line:?} may grow for ever");
            if let Err(error) = decoder.step() {
                break error;
            }
        };
        assert_eq!(error, TooLong { limit });
        assert_eq!(decoder.step(), Ok(Step::Done));
    }
}

#[test]
fn one_line_in_one_piece_is_not_copied() {
    let piece = Bytes::from_static(b"data: {\"a\": 1}\n\n");
    let mut decoder = Decoder::default();
    decoder.feed(piece.clone());
    let Ok(Step::Event(event)) = decoder.step() else { panic!("no event") };
    assert_eq!(event.data.as_ptr(), piece[6..].as_ptr());
}

#[test]
fn bytes_that_are_no_text_pass() {
    let events = decode(&[b"event: \xff\ndata: \xfe\n\n"]);
    assert_eq!(events[0].data, &b"\xfe"[..]);
    assert_eq!(events[0].event.as_deref(), Some("\u{fffd}"));
}
