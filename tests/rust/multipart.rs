//! The multipart writer against hand-written bytes and against a reader written after the rules alone.

use bytes::Bytes;
use ferroai::http::multipart::{Chunk, FileHead, Form, Refused};

/// One part as a server sees it.
#[derive(Debug, PartialEq)]
struct Seen {
    name: String,
    filename: Option<String>,
    headers: Vec<(String, String)>,
    content: Vec<u8>,
}

fn whole(chunks: Vec<Chunk<Vec<u8>>>) -> Vec<u8> {
    let bytes = |chunk| match chunk {
        Chunk::Text(text) => text.to_vec(),
        Chunk::Source(source) => source,
    };
    chunks.into_iter().flat_map(bytes).collect()
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

/// Quoted text up to its closing quote, and what follows.
fn unquote(text: &str) -> (String, &str) {
    let mut plain = String::new();
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        match letter {
            '"' => break,
            '\\' => plain.extend(rest.next()),
            other => plain.push(other),
        }
    }
    (plain, rest.as_str())
}

fn parse(content_type: &str, body: &[u8]) -> Vec<Seen> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let body = [b"\r\n", body].concat();
    let mut parts = Vec::new();
    let mut rest = &body[find(&body, &delimiter).unwrap() + delimiter.len()..];
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, &delimiter).unwrap();
        let head_end = find(part, b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&part[..head_end]).unwrap();
        let mut lines = head.split("\r\n");
        let disposition = lines.next().unwrap().strip_prefix("Content-Disposition: form-data; name=\"").unwrap();
        let (name, after) = unquote(disposition);
        let filename = after.strip_prefix("; filename=\"").map(|rest| {
            let (filename, after) = unquote(rest);
            assert_eq!(after, "");
            filename
        });
        assert!(filename.is_some() || after.is_empty(), "{after:?}");
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_owned(), value.to_owned())
        });
        let headers = headers.collect();
        parts.push(Seen { name, filename, headers, content: part[head_end + 4..end].to_vec() });
        rest = &part[end + delimiter.len()..];
    }
    assert_eq!(rest, b"--\r\n");
    parts
}

#[test]
fn the_bytes_are_those_written_by_hand() {
    let mut form = Form::<Vec<u8>>::new("x").unwrap();
    form.field("purpose", b"batch");
    let headers = [("X-Note".to_owned(), "été".to_owned()), ("Content-Type".to_owned(), "text/plain".to_owned())];
    let head = FileHead { name: "file", filename: Some("a.txt"), headers: &headers };
    form.file(head, b"\r\n--x--\r\n".to_vec()).unwrap();
    form.file(FileHead { name: "sdp", ..FileHead::default() }, Vec::new()).unwrap();
    let (content_type, chunks) = form.finish();
    assert_eq!(content_type, "multipart/form-data; boundary=x");
    let expected = "--x\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n\
        --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nX-Note: été\r\n\
        Content-Type: text/plain\r\n\r\n\r\n--x--\r\n\r\n\
        --x\r\nContent-Disposition: form-data; name=\"sdp\"\r\n\r\n\r\n--x--\r\n";
    assert_eq!(String::from_utf8(whole(chunks)).unwrap(), expected);
}

#[test]
fn a_form_without_parts_is_its_end() {
    let (_, chunks) = Form::<Vec<u8>>::new("x").unwrap().finish();
    assert_eq!(chunks, [Chunk::Text(Bytes::from_static(b"--x--\r\n"))]);
}

#[test]
fn what_goes_in_comes_out() {
    let contents: [&[u8]; 4] = [b"", b"\r\n", b"--not-it\r\n\r\n--", &[0, 255, 13, 10, 45, 45]];
    let mut form = Form::<Vec<u8>>::new("b-0_9").unwrap();
    for content in contents {
        form.field("a[b][]", content);
        let headers = [("Content-Type".to_owned(), "application/octet-stream".to_owned())];
        let head = FileHead { name: "files[]", filename: Some("naïve \\ name.bin"), headers: &headers };
        form.file(head, content.to_vec()).unwrap();
    }
    let (content_type, chunks) = form.finish();
    let parts = parse(&content_type, &whole(chunks));
    assert_eq!(parts.len(), 8);
    for (pair, content) in parts.chunks(2).zip(contents) {
        assert_eq!((pair[0].name.as_str(), pair[0].content.as_slice()), ("a[b][]", content));
        assert_eq!((pair[0].filename.as_ref(), pair[0].headers.len()), (None, 0));
        assert_eq!((pair[1].name.as_str(), pair[1].content.as_slice()), ("files[]", content));
        assert_eq!(pair[1].filename.as_deref(), Some("naïve \\ name.bin"));
        assert_eq!(pair[1].headers, [("Content-Type".to_owned(), "application/octet-stream".to_owned())]);
    }
}

#[test]
fn no_name_begins_another_part() {
    let evil = "a\"; filename=\"b\r\n\r\nhello\r\n--x--\r\n\0\x1b\x7f";
    let mut form = Form::<Vec<u8>>::new("x").unwrap();
    form.field(evil, b"1");
    form.file(FileHead { name: evil, filename: Some(evil), headers: &[] }, b"2".to_vec()).unwrap();
    let (content_type, chunks) = form.finish();
    let escaped = "a%22; filename=%22b%0D%0A%0D%0Ahello%0D%0A--x--%0D%0A%00%1B%7F";
    let parts = parse(&content_type, &whole(chunks));
    assert_eq!(parts.len(), 2);
    assert_eq!((parts[0].name.as_str(), &parts[0].filename), (escaped, &None));
    assert_eq!((parts[1].name.as_str(), parts[1].filename.as_deref()), (escaped, Some(escaped)));
}

#[test]
fn what_is_no_header_is_refused_and_leaves_the_form_as_it_was() {
    let mut form = Form::<Vec<u8>>::new("x").unwrap();
    let cases = [
        ("", "a", Refused::HeaderName(String::new())),
        ("X Y", "a", Refused::HeaderName("X Y".to_owned())),
        ("X\r\nY", "a", Refused::HeaderName("X\r\nY".to_owned())),
        ("X", "a\r\nY: b", Refused::HeaderValue("X".to_owned())),
        ("X", "a\0", Refused::HeaderValue("X".to_owned())),
        ("Content-disposition", "form-data", Refused::Disposition),
    ];
    for (name, value, refused) in cases {
        let headers = [(name.to_owned(), value.to_owned())];
        let head = FileHead { name: "file", filename: None, headers: &headers };
        assert_eq!(form.file(head, Vec::new()), Err(refused));
    }
    assert_eq!(whole(form.finish().1), b"--x--\r\n");
    for boundary in ["", "a b", "a\r\n", "a\"", &"a".repeat(71)] {
        assert!(Form::<Vec<u8>>::new(boundary).is_err(), "{boundary:?}");
    }
}
