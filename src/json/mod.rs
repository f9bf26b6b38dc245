//! JSON bytes in, one immutable document out.
//!
//! Owns the walk over what was read; refuses anything that Python's `json.loads` would not take, nesting deeper than
//! [`MAX_DEPTH`], and bodies over 4 GiB. No Python, no I/O. Nodes lie in preorder in one buffer and strings
//! stay where the body has them, so a document costs one allocation, and one more where strings have escapes.

use std::fmt;

use bytes::Bytes;

mod read;
pub mod write;

use read::Reader;

/// Deeper nesting is refused: whoever walks the document may recurse.
pub const MAX_DEPTH: usize = 256;

#[derive(Clone, Copy, Debug)]
enum Node {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    /// An integer beyond 64 bits: its digits in the body.
    Big {
        at: u32,
        len: u32,
    },
    Str {
        at: u32,
        len: u32,
    },
    /// A string with escapes: its decoded text lies in `scratch`.
    Unescaped {
        at: u32,
        len: u32,
    },
    /// `end` is the index of the first node after this one.
    Array {
        count: u32,
        end: u32,
    },
    Object {
        count: u32,
        end: u32,
    },
}

/// A parsed JSON text with the bytes it came from.
#[derive(Clone)]
pub struct Document {
    body: Bytes,
    /// The strings that had escapes, decoded.
    scratch: String,
    nodes: Vec<Node>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.body.len())
            .field("nodes", &self.nodes.len())
            .finish_non_exhaustive()
    }
}

/// Why a body is not JSON, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} at byte {at}")]
pub struct Invalid {
    pub message: String,
    pub at: usize,
}

/// One value of a document.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    Null,
    Bool(bool),
    Int(i64),
    /// Decimal digits with an optional minus.
    BigInt(&'a str),
    Float(f64),
    Str(&'a str),
    Array(Array<'a>),
    Object(Object<'a>),
}

#[derive(Clone, Copy, Debug)]
pub struct Array<'a> {
    document: &'a Document,
    count: u32,
    at: u32,
}

#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    document: &'a Document,
    count: u32,
    at: u32,
}

impl Document {
    pub fn parse(mut body: Bytes) -> Result<Self, Invalid> {
        if u32::try_from(body.len()).is_err() {
            return Err(Invalid { message: "a text over 4 GiB".to_owned(), at: 0 });
        }
        if simdutf8::basic::from_utf8(&body).is_err() {
            body = String::from_utf8_lossy(&body).into_owned().into();
        }
        // SAFETY: found to be UTF-8, or made so, just above.
        let text = unsafe { std::str::from_utf8_unchecked(&body) };
        let mut reader = Reader::new(text);
        reader.read()?;
        let (nodes, scratch) = (reader.nodes, reader.scratch);
        Ok(Self { body, scratch, nodes })
    }

    pub fn root(&self) -> Value<'_> {
        self.value(0)
    }

    /// The bytes as they came, but that what was no UTF-8 in them is U+FFFD.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    fn value(&self, at: u32) -> Value<'_> {
        match self.nodes.get(at as usize).copied().unwrap_or(Node::Null) {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(value),
            Node::Int(value) => Value::Int(value),
            Node::Float(value) => Value::Float(value),
            Node::Big { at, len } => Value::BigInt(text(&self.body, at, len)),
            Node::Str { at, len } => Value::Str(text(&self.body, at, len)),
            Node::Unescaped { at, len } => Value::Str(text(self.scratch.as_bytes(), at, len)),
            Node::Array { count, .. } => Value::Array(Array { document: self, count, at: at + 1 }),
            Node::Object { count, .. } => Value::Object(Object { document: self, count, at: at + 1 }),
        }
    }

    fn after(&self, at: u32) -> u32 {
        match self.nodes.get(at as usize) {
            Some(Node::Array { end, .. } | Node::Object { end, .. }) => *end,
            _ => at + 1,
        }
    }
}

fn text(bytes: &[u8], at: u32, len: u32) -> &str {
    let start = at as usize;
    let piece = bytes.get(start..start + len as usize).unwrap_or_default();
    // SAFETY: the reader records only ranges of valid text that begin and end beside an ASCII byte or a whole
    // character, and the buffers never change.
    unsafe { std::str::from_utf8_unchecked(piece) }
}

impl<'a> Array<'a> {
    pub fn len(&self) -> usize {
        self.count as usize
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub fn iter(&self) -> Items<'a> {
        Items { document: self.document, left: self.count, at: self.at }
    }
}

impl<'a> IntoIterator for &Array<'a> {
    type Item = Value<'a>;
    type IntoIter = Items<'a>;

    fn into_iter(self) -> Items<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for Array<'a> {
    type Item = Value<'a>;
    type IntoIter = Items<'a>;

    fn into_iter(self) -> Items<'a> {
        self.iter()
    }
}

impl<'a> Object<'a> {
    /// How many pairs there are, repeated keys counted each time.
    pub fn len(&self) -> usize {
        self.count as usize
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The pairs in their order; where a key comes twice the later one counts, as in Python.
    pub fn iter(&self) -> Pairs<'a> {
        Pairs { document: self.document, left: self.count, at: self.at }
    }

    pub fn get(&self, key: &str) -> Option<Value<'a>> {
        self.iter().filter(|(name, _)| *name == key).last().map(|(_, value)| value)
    }
}

impl<'a> IntoIterator for &Object<'a> {
    type Item = (&'a str, Value<'a>);
    type IntoIter = Pairs<'a>;

    fn into_iter(self) -> Pairs<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for Object<'a> {
    type Item = (&'a str, Value<'a>);
    type IntoIter = Pairs<'a>;

    fn into_iter(self) -> Pairs<'a> {
        self.iter()
    }
}

#[derive(Clone, Debug)]
pub struct Items<'a> {
    document: &'a Document,
    left: u32,
    at: u32,
}

impl<'a> Iterator for Items<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        self.left = self.left.checked_sub(1)?;
        let value = self.document.value(self.at);
        self.at = self.document.after(self.at);
        Some(value)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}

#[derive(Clone, Debug)]
pub struct Pairs<'a> {
    document: &'a Document,
    left: u32,
    at: u32,
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, Value<'a>);

    fn next(&mut self) -> Option<(&'a str, Value<'a>)> {
        self.left = self.left.checked_sub(1)?;
        let key = match self.document.value(self.at) {
            Value::Str(key) => key,
            _ => "",
        };
        let value = self.document.value(self.at + 1);
        self.at = self.document.after(self.at + 1);
        Some((key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}
