//! JSON bytes in, one immutable document out.
//!
//! Owns parsing and the walk over what was parsed; refuses anything that is not one JSON text, nesting
//! deeper than [`MAX_DEPTH`], and bodies over 4 GiB. No Python, no I/O. Nodes lie in preorder in one
//! buffer and strings stay where the body has them, so a document costs two allocations and a half.

use std::fmt;

use bytes::Bytes;
use jiter::{Jiter, NumberAny, NumberInt, Peek};

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
    scratch: Box<[u8]>,
    nodes: Box<[Node]>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("bytes", &self.body.len()).field("nodes", &self.nodes.len()).finish()
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
    pub fn parse(body: Bytes) -> Result<Self, Invalid> {
        let (nodes, scratch) = read(&body)?;
        Ok(Self { body, scratch: scratch.into(), nodes: nodes.into() })
    }

    pub fn root(&self) -> Value<'_> {
        self.value(0)
    }

    /// The bytes as they came.
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
            Node::Unescaped { at, len } => Value::Str(text(&self.scratch, at, len)),
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
    // SAFETY: `read` records only ranges that the decoder gave out as `&str`, and the buffers never change.
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

struct Reader<'j> {
    body: &'j [u8],
    nodes: Vec<Node>,
    scratch: Vec<u8>,
}

impl Reader<'_> {
    fn keep(&mut self, decoded: &str) {
        let len = short(decoded.len());
        let offset = (decoded.as_ptr() as usize).wrapping_sub(self.body.as_ptr() as usize);
        // An empty string may point anywhere.
        if decoded.is_empty() || offset >= self.body.len() {
            let at = short(self.scratch.len());
            self.scratch.extend_from_slice(decoded.as_bytes());
            self.nodes.push(Node::Unescaped { at, len });
        } else {
            self.nodes.push(Node::Str { at: short(offset), len });
        }
    }
}

/// Bodies over 4 GiB are refused before anything is read, so every length fits.
fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn read(body: &[u8]) -> Result<(Vec<Node>, Vec<u8>), Invalid> {
    if u32::try_from(body.len()).is_err() {
        return Err(Invalid { message: "a body over 4 GiB".to_owned(), at: 0 });
    }
    let mut reader = Reader { body, nodes: Vec::with_capacity(body.len() / 12 + 4), scratch: Vec::new() };
    let mut source = Jiter::new(body);
    // Where each open container's node is, and whether it is an object.
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut peek = source.peek().map_err(|error| at(&error))?;
    loop {
        let mut opened = None;
        match peek {
            Peek::Null => {
                source.known_null().map_err(|error| at(&error))?;
                reader.nodes.push(Node::Null);
            }
            Peek::True | Peek::False => {
                let value = source.known_bool(peek).map_err(|error| at(&error))?;
                reader.nodes.push(Node::Bool(value));
            }
            Peek::String => {
                let decoded = source.known_str().map_err(|error| at(&error))?;
                reader.keep(decoded);
            }
            Peek::Array => {
                opened = Some((false, source.known_array().map_err(|error| at(&error))?));
            }
            Peek::Object => {
                reader.nodes.push(Node::Object { count: 0, end: 0 });
                let first = source.known_object().map_err(|error| at(&error))?;
                let some = first.is_some();
                if let Some(key) = first {
                    reader.keep(key);
                }
                let next = if some { Some(source.peek().map_err(|error| at(&error))?) } else { None };
                opened = Some((true, next));
            }
            _ => {
                let start = source.current_index();
                let node = match source.known_number(peek).map_err(|error| at(&error))? {
                    NumberAny::Int(NumberInt::Int(value)) => Node::Int(value),
                    NumberAny::Int(NumberInt::BigInt(_)) => {
                        Node::Big { at: short(start), len: short(source.current_index() - start) }
                    }
                    NumberAny::Float(value) => Node::Float(value),
                };
                reader.nodes.push(node);
            }
        }
        if let Some((object, first)) = opened {
            if !object {
                reader.nodes.push(Node::Array { count: 0, end: 0 });
            }
            // The container's own node comes before its first key.
            let index = reader.nodes.len() - 1 - usize::from(object && first.is_some());
            if let Some(next) = first {
                if open.len() >= MAX_DEPTH {
                    let message = format!("nesting deeper than {MAX_DEPTH} levels");
                    return Err(Invalid { message, at: source.current_index() });
                }
                open.push((index, object));
                peek = next;
                continue;
            }
            close(&mut reader.nodes, index, object);
        }
        // One value is complete: go on in the innermost container that has more.
        loop {
            let Some(&(index, object)) = open.last() else {
                source.finish().map_err(|error| at(&error))?;
                return Ok((reader.nodes, reader.scratch));
            };
            bump(&mut reader.nodes, index);
            let more = if object {
                let key = source.next_key().map_err(|error| at(&error))?;
                let some = key.is_some();
                if let Some(key) = key {
                    reader.keep(key);
                }
                if some { Some(source.peek().map_err(|error| at(&error))?) } else { None }
            } else {
                source.array_step().map_err(|error| at(&error))?
            };
            if let Some(next) = more {
                peek = next;
                break;
            }
            open.pop();
            close(&mut reader.nodes, index, object);
        }
    }
}

fn bump(nodes: &mut [Node], index: usize) {
    if let Some(Node::Array { count, .. } | Node::Object { count, .. }) = nodes.get_mut(index) {
        *count += 1;
    }
}

fn close(nodes: &mut [Node], index: usize, _object: bool) {
    let last = short(nodes.len());
    if let Some(Node::Array { end, .. } | Node::Object { end, .. }) = nodes.get_mut(index) {
        *end = last;
    }
}

fn at(error: &jiter::JiterError) -> Invalid {
    Invalid { message: error.error_type.to_string(), at: error.index }
}
