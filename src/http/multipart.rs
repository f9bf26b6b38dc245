//! `multipart/form-data`: names and values, and files as something still to be read.
//!
//! Owns how a part's head is written, so that nothing in a name, a file's name or a header can end it or begin
//! another one. Refuses header names and values that are none. The parts come out in the order they were added.

use std::fmt::Write;

use bytes::{Bytes, BytesMut};

/// A stretch of the body.
#[derive(Debug, PartialEq, Eq)]
pub enum Chunk<S> {
    Text(Bytes),
    Source(S),
}

/// What a form can't have.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("{0:?} is no name for a header of a file; expected letters, digits and dashes")]
    HeaderName(String),
    #[error("the value of the file's header {0:?} has a line break or another control character in it; take it out")]
    HeaderValue(String),
    #[error("a file can't bring a content-disposition of its own: give its name as the file's name")]
    Disposition,
    #[error("{0:?} can't be a boundary; expected 1 to 70 letters, digits, dashes or underscores")]
    Boundary(String),
}

/// The head of a file's part.
#[derive(Clone, Copy, Debug, Default)]
pub struct FileHead<'a> {
    pub name: &'a str,
    /// None is written when it is empty, too.
    pub filename: Option<&'a str>,
    /// In this order.
    pub headers: &'a [(String, String)],
}

/// A form being written.
#[derive(Debug)]
pub struct Form<S> {
    boundary: String,
    chunks: Vec<Chunk<S>>,
    text: BytesMut,
}

impl<S> Form<S> {
    /// The boundary must not occur in what is sent: 128 bits of chance see to that.
    pub fn new(boundary: impl Into<String>) -> Result<Self, Refused> {
        let boundary = boundary.into();
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if !(1..=70).contains(&boundary.len()) || !boundary.bytes().all(is_plain) {
            return Err(Refused::Boundary(boundary));
        }
        Ok(Self { boundary, chunks: Vec::new(), text: BytesMut::new() })
    }

    /// A plain field.
    pub fn field(&mut self, name: &str, value: &[u8]) {
        self.open(name);
        self.text.extend_from_slice(b"\r\n\r\n");
        self.text.extend_from_slice(value);
        self.text.extend_from_slice(b"\r\n");
    }

    /// A file. After a refusal the form is as it was before.
    pub fn file(&mut self, head: FileHead<'_>, source: S) -> Result<(), Refused> {
        for (name, value) in head.headers {
            check(name, value)?;
        }
        self.open(head.name);
        if let Some(filename) = head.filename.filter(|name| !name.is_empty()) {
            self.text.extend_from_slice(b"; filename=\"");
            self.escaped(filename);
            self.text.extend_from_slice(b"\"");
        }
        for (name, value) in head.headers {
            for piece in ["\r\n", name, ": ", value] {
                self.text.extend_from_slice(piece.as_bytes());
            }
        }
        self.text.extend_from_slice(b"\r\n\r\n");
        self.chunks.push(Chunk::Text(self.text.split().freeze()));
        self.chunks.push(Chunk::Source(source));
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// The content type, and the body from its start to its end.
    pub fn finish(mut self) -> (String, Vec<Chunk<S>>) {
        // Writing to memory can't fail.
        let _ = write!(self.text, "--{}--\r\n", self.boundary);
        self.chunks.push(Chunk::Text(self.text.freeze()));
        (format!("multipart/form-data; boundary={}", self.boundary), self.chunks)
    }

    fn open(&mut self, name: &str) {
        let _ = write!(self.text, "--{}\r\nContent-Disposition: form-data; name=\"", self.boundary);
        self.escaped(name);
        self.text.extend_from_slice(b"\"");
    }

    /// Inside quotes: as browsers do it, with every control character treated as they treat a line break.
    fn escaped(&mut self, text: &str) {
        for byte in text.bytes() {
            match byte {
                b'"' | 0..0x20 | 0x7f => {
                    let _ = write!(self.text, "%{byte:02X}");
                }
                b'\\' => self.text.extend_from_slice(b"\\\\"),
                other => self.text.extend_from_slice(&[other]),
            }
        }
    }
}

fn check(name: &str, value: &str) -> Result<(), Refused> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(Refused::HeaderName(name.to_owned()));
    }
    if value.bytes().any(|byte| byte == 0x7f || (byte < 0x20 && byte != b'\t')) {
        return Err(Refused::HeaderValue(name.to_owned()));
    }
    if name.eq_ignore_ascii_case("content-disposition") {
        return Err(Refused::Disposition);
    }
    Ok(())
}
