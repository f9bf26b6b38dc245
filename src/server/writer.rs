//! JSON straight into bytes.
//!
//! Owns commas and escapes; the caller owns that brackets match. Nothing is built before it is written.

use crate::json::Value;

#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) out: Vec<u8>,
}

impl Writer {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { out: Vec::with_capacity(capacity) }
    }

    fn separate(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[' | b':' | b' ')) {
            self.out.push(b',');
        }
    }

    pub(super) fn open(&mut self, bracket: u8) -> &mut Self {
        self.separate();
        self.out.push(bracket);
        self
    }

    pub(super) fn close(&mut self, bracket: u8) -> &mut Self {
        self.out.push(bracket);
        self
    }

    pub(super) fn key(&mut self, key: &str) -> &mut Self {
        self.string(key);
        self.out.push(b':');
        self
    }

    /// JSON that is ready, one or more values or pairs of it.
    pub(super) fn raw(&mut self, json: &[u8]) -> &mut Self {
        self.separate();
        self.out.extend_from_slice(json);
        self
    }

    pub(super) fn string(&mut self, text: &str) -> &mut Self {
        self.separate();
        self.out.push(b'"');
        self.escaped(text);
        self.out.push(b'"');
        self
    }

    pub(super) fn string_or_null(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.string(text),
            None => self.raw(b"null"),
        }
    }

    /// The inside of a string.
    pub(super) fn escaped(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        while let Some(at) = rest.iter().position(|byte| *byte < 0x20 || *byte == b'"' || *byte == b'\\') {
            let (plain, special) = rest.split_at(at);
            self.out.extend_from_slice(plain);
            let Some((byte, after)) = special.split_first() else { return };
            match byte {
                b'"' => self.out.extend_from_slice(b"\\\""),
                b'\\' => self.out.extend_from_slice(b"\\\\"),
                b'\n' => self.out.extend_from_slice(b"\\n"),
                b'\r' => self.out.extend_from_slice(b"\\r"),
                b'\t' => self.out.extend_from_slice(b"\\t"),
                other => self.out.extend_from_slice(format!("\\u{other:04x}").as_bytes()),
            }
            rest = after;
        }
        self.out.extend_from_slice(rest);
    }

    pub(super) fn int(&mut self, value: impl itoa::Integer) -> &mut Self {
        self.separate();
        self.out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
        self
    }

    pub(super) fn float(&mut self, value: f64) -> &mut Self {
        if value.is_finite() { self.raw(zmij::Buffer::new().format_finite(value).as_bytes()) } else { self.raw(b"0.0") }
    }

    pub(super) fn value(&mut self, value: Value<'_>) -> &mut Self {
        match value {
            Value::Null => self.raw(b"null"),
            Value::Bool(true) => self.raw(b"true"),
            Value::Bool(false) => self.raw(b"false"),
            Value::Int(value) => self.int(value),
            Value::BigInt(digits) => self.raw(digits.as_bytes()),
            Value::Float(value) => self.float(value),
            Value::Str(text) => self.string(text),
            Value::Array(items) => {
                self.open(b'[');
                for item in items {
                    self.value(item);
                }
                self.close(b']')
            }
            Value::Object(pairs) => {
                self.open(b'{');
                for (key, value) in pairs {
                    self.key(key).value(value);
                }
                self.close(b'}')
            }
        }
    }
}
