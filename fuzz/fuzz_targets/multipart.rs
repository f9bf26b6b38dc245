//! A form read back by a reader written after the rules has the parts that went in: no name, file name, header or
//! content ends its part or begins another, and what is no header is refused with the form left as it was.
//!
//! The input is cut into texts at its NUL bytes, for names and contents of any kind.
#![no_main]

use libfuzzer_sys::fuzz_target;
use multipart::{Chunk, FileHead, Form};

#[path = "../../src/http/multipart.rs"]
mod multipart;

/// Stands for the 128 bits of chance: it must not be in what is sent.
const BOUNDARY: &str = "3f2a9c5d7e8b41609a1c0d4e5f6b7a89";

#[derive(Debug, PartialEq)]
struct Part {
    name: Vec<u8>,
    filename: Option<Vec<u8>>,
    headers: Vec<(String, String)>,
    content: Vec<u8>,
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, what)
}

/// What a reader that knows quoted text makes of it, up to the closing quote.
fn unquote(text: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut plain = Vec::new();
    let mut at = 0;
    loop {
        match text[at] {
            b'"' => return (plain, &text[at + 1..]),
            b'\\' => {
                plain.push(text[at + 1]);
                at += 2;
            }
            other => {
                assert!(other >= 0x20 && other != 0x7f, "a control character in a name");
                plain.push(other);
                at += 1;
            }
        }
    }
}

fn read(body: &[u8]) -> Vec<Part> {
    let delimiter = format!("\r\n--{BOUNDARY}").into_bytes();
    let body = [b"\r\n", body].concat();
    let mut rest = body.strip_prefix(delimiter.as_slice()).expect("a body begins with its boundary");
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, &delimiter).expect("every part has an end");
        let head_end = find(part, b"\r\n\r\n").expect("every part has a head");
        let head = &part[..head_end];
        let line_end = find(head, b"\r\n").unwrap_or(head.len());
        let rest_of_line = head[..line_end].strip_prefix(b"Content-Disposition: form-data; name=\"").expect("a name");
        let (name, after) = unquote(rest_of_line);
        let filename = after.strip_prefix(b"; filename=\"").map(|quoted| {
            let (filename, after) = unquote(quoted);
            assert!(after.is_empty(), "something after the file's name");
            filename
        });
        assert!(filename.is_some() || after.is_empty(), "something after the name");
        let lines = std::str::from_utf8(&head[line_end..]).expect("headers are text");
        let headers = lines.split("\r\n").skip(1).map(|line| {
            let (name, value) = line.split_once(": ").expect("a header has a colon");
            (name.to_owned(), value.to_owned())
        });
        let headers = headers.collect();
        parts.push(Part { name, filename, headers, content: part[head_end + 4..end].to_vec() });
        rest = &part[end + delimiter.len()..];
    }
    assert_eq!(rest, b"--\r\n", "nothing comes after the end");
    parts
}

/// What a reader finds of a name: quotes and control characters in their escaped form.
fn escaped(text: &str) -> Vec<u8> {
    let byte = |byte: u8| match byte {
        b'"' | 0..=31 | 127 => format!("%{byte:02X}").into_bytes(),
        other => vec![other],
    };
    text.bytes().flat_map(byte).collect()
}

fn is_header(name: &str, value: &str) -> bool {
    let mut letters = name.bytes();
    !name.is_empty()
        && letters.all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
        && !value.bytes().any(|byte| byte == 127 || (byte < 32 && byte != b'\t'))
        && !name.eq_ignore_ascii_case("content-disposition")
}

fuzz_target!(|input: &[u8]| {
    if find(input, BOUNDARY.as_bytes()).is_some() {
        return;
    }
    let mut texts = input.split(|byte| *byte == 0);
    let mut form = Form::<Vec<u8>>::new(BOUNDARY).expect("a plain boundary");
    let mut expected = Vec::new();
    while let (Some(name), Some(content)) = (texts.next(), texts.next()) {
        let Ok(name) = std::str::from_utf8(name) else { return };
        if content.first() == Some(&b'f') {
            form.field(name, content);
            let (name, content) = (escaped(name), content.to_vec());
            expected.push(Part { name, filename: None, headers: Vec::new(), content });
            continue;
        }
        let mut text = || std::str::from_utf8(texts.next().unwrap_or_default()).ok();
        let (Some(filename), Some(header), Some(value)) = (text(), text(), text()) else { return };
        let headers =
            if header.is_empty() && value.is_empty() { vec![] } else { vec![(header.to_owned(), value.to_owned())] };
        let head = FileHead { name, filename: Some(filename), headers: &headers };
        let outcome = form.file(head, content.to_vec());
        assert_eq!(outcome.is_ok(), headers.iter().all(|(name, value)| is_header(name, value)), "{outcome:?}");
        if outcome.is_ok() {
            let filename = (!filename.is_empty()).then(|| escaped(filename));
            expected.push(Part { name: escaped(name), filename, headers, content: content.to_vec() });
        }
    }
    let (content_type, chunks) = form.finish();
    assert_eq!(content_type, format!("multipart/form-data; boundary={BOUNDARY}"));
    let body: Vec<u8> = chunks
        .into_iter()
        .flat_map(|chunk| match chunk {
            Chunk::Text(text) => text.to_vec(),
            Chunk::Source(source) => source,
        })
        .collect();
    assert_eq!(read(&body), expected);
});
