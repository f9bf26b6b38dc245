//! The reader: one pass over the text, no recursion, nodes in preorder.
//!
//! Owns the grammar. It accepts what Python's `json.loads` accepts, `NaN` and `Infinity` included, and reads half of
//! a surrogate pair as U+FFFD, for no `str` of Rust can hold it. Invariant: every range it records lies between
//! two ASCII bytes of valid UTF-8.

use super::{Invalid, MAX_DEPTH, Node};

/// No container is open.
const NOWHERE: u32 = u32::MAX;
/// From this length on, a string is searched with wide instructions instead of word by word.
const LONG: usize = 64;

pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    pub(super) nodes: Vec<Node>,
    pub(super) scratch: String,
}

type Outcome<T> = Result<T, Invalid>;

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        // Answers have a value for every ten bytes; those of few and long strings must not pay for that.
        let room = (text.len() / 10 + 8).min(1 << 16);
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self { text, at, nodes: Vec::with_capacity(room), scratch: String::new() }
    }

    fn bytes(&self) -> &'t [u8] {
        self.text.as_bytes()
    }

    fn fail<T>(&self, message: &str) -> Outcome<T> {
        Err(Invalid { message: message.to_owned(), at: self.at })
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = *self.bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    pub(super) fn read(&mut self) -> Outcome<()> {
        // While a container is open, the `end` of its node says which one it lies in.
        let mut inside = NOWHERE;
        let mut count = 0;
        let mut depth = 0;
        loop {
            let Some(byte) = self.peek() else { return self.fail("the text ends where a value was expected") };
            match byte {
                b'"' => {
                    self.at += 1;
                    self.string()?;
                }
                b'{' | b'[' => {
                    self.at += 1;
                    let object = byte == b'{';
                    let index = short(self.nodes.len());
                    let empty = self.peek() == Some(if object { b'}' } else { b']' });
                    if empty {
                        self.at += 1;
                        self.nodes.push(container(object, 0, index + 1));
                    } else {
                        if depth >= MAX_DEPTH {
                            return self.fail(&format!("nesting deeper than {MAX_DEPTH} levels"));
                        }
                        self.save(inside, count);
                        self.nodes.push(container(object, 0, inside));
                        (inside, count, depth) = (index, 0, depth + 1);
                        if object {
                            self.key()?;
                        }
                        continue;
                    }
                }
                b'-' | b'0'..=b'9' => self.number(byte)?,
                b't' => self.word("true", Node::Bool(true))?,
                b'f' => self.word("false", Node::Bool(false))?,
                b'n' => self.word("null", Node::Null)?,
                b'N' => self.word("NaN", Node::Float(f64::NAN))?,
                b'I' => self.word("Infinity", Node::Float(f64::INFINITY))?,
                _ => return self.fail("expected a value"),
            }
            // One value is complete: go on in the innermost container that has more.
            loop {
                let Some(node) = self.nodes.get(inside as usize).copied() else {
                    return if self.peek().is_some() { self.fail("expected the end of the text") } else { Ok(()) };
                };
                count += 1;
                let object = matches!(node, Node::Object { .. });
                match self.peek() {
                    Some(b',') => {
                        self.at += 1;
                        if object {
                            self.key()?;
                        }
                        break;
                    }
                    Some(b'}') if object => {}
                    Some(b']') if !object => {}
                    _ => return self.fail(if object { "expected `,` or `}`" } else { "expected `,` or `]`" }),
                }
                self.at += 1;
                let (Node::Array { end: outer, .. } | Node::Object { end: outer, .. }) = node else {
                    return self.fail("expected a container");
                };
                let end = short(self.nodes.len());
                if let Some(node) = self.nodes.get_mut(inside as usize) {
                    *node = container(object, count, end);
                }
                (inside, depth) = (outer, depth - 1);
                count = match self.nodes.get(inside as usize) {
                    Some(Node::Array { count, .. } | Node::Object { count, .. }) => *count,
                    _ => 0,
                };
            }
        }
    }

    /// Notes how many values an open container has so far.
    fn save(&mut self, index: u32, so_far: u32) {
        if let Some(Node::Array { count, .. } | Node::Object { count, .. }) = self.nodes.get_mut(index as usize) {
            *count = so_far;
        }
    }

    fn key(&mut self) -> Outcome<()> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a key in double quotes");
        }
        self.at += 1;
        self.string()?;
        if self.peek() != Some(b':') {
            return self.fail("expected `:` after a key");
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self, word: &str, node: Node) -> Outcome<()> {
        if !self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return self.fail("expected a value");
        }
        self.at += word.len();
        self.nodes.push(node);
        Ok(())
    }

    /// A string whose opening quote has been read.
    fn string(&mut self) -> Outcome<()> {
        let start = self.at;
        if self.special()? == b'"' {
            self.nodes.push(Node::Str { at: short(start), len: short(self.at - start) });
            self.at += 1;
            return Ok(());
        }
        let kept = self.scratch.len();
        let mut from = start;
        loop {
            self.scratch.push_str(self.text.get(from..self.at).unwrap_or_default());
            self.at += 1;
            let escaped = self.escape()?;
            self.scratch.push(escaped);
            from = self.at;
            if self.special()? == b'"' {
                self.scratch.push_str(self.text.get(from..self.at).unwrap_or_default());
                self.at += 1;
                let len = short(self.scratch.len() - kept);
                self.nodes.push(Node::Unescaped { at: short(kept), len });
                return Ok(());
            }
        }
    }

    /// Goes to the next quote or backslash, which it returns.
    fn special(&mut self) -> Outcome<u8> {
        let start = self.at;
        while let Some(Ok(word)) = self.bytes().get(self.at..self.at + 8).map(<[u8; 8]>::try_from) {
            let found = specials(u64::from_le_bytes(word));
            if found != 0 {
                self.at += found.trailing_zeros() as usize / 8;
                break;
            }
            self.at += 8;
            if self.at - start >= LONG {
                let rest = self.bytes().get(self.at..).unwrap_or_default();
                let length = memchr::memchr2(b'"', b'\\', rest).unwrap_or(rest.len());
                let plain = rest.get(..length).unwrap_or_default();
                if plain.iter().fold(u8::MAX, |least, byte| least.min(*byte)) < b' ' {
                    self.at += plain.iter().position(|byte| *byte < b' ').unwrap_or_default();
                } else {
                    self.at += length;
                }
                break;
            }
        }
        loop {
            match self.bytes().get(self.at) {
                Some(b'"') => return Ok(b'"'),
                Some(b'\\') => return Ok(b'\\'),
                Some(..=0x1F) => return self.fail("a control character within a string"),
                Some(_) => self.at += 1,
                None => return self.fail("the text ends within a string"),
            }
        }
    }

    /// What comes after a backslash.
    fn escape(&mut self) -> Outcome<char> {
        let Some(byte) = self.bytes().get(self.at).copied() else {
            return self.fail("the text ends within a string");
        };
        let plain = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unit();
            }
            _ => return self.fail("an escape that JSON does not have"),
        };
        self.at += 1;
        Ok(plain)
    }

    /// The character of `\u` and what follows, which may be the other half of a pair.
    fn unit(&mut self) -> Outcome<char> {
        let Some(first) = self.hex(self.at) else { return self.fail("expected four hexadecimal digits") };
        self.at += 4;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        if first < 0xDC00
            && self.bytes().get(self.at..self.at + 2) == Some(b"\\u")
            && let Some(second @ 0xDC00..=0xDFFF) = self.hex(self.at + 2)
        {
            self.at += 6;
            let whole = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            return Ok(char::from_u32(whole).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.bytes().get(at..at + 4)?;
        digits.iter().try_fold(0, |value, digit| Some(value << 4 | char::from(*digit).to_digit(16)?))
    }

    fn number(&mut self, first: u8) -> Outcome<()> {
        let start = self.at;
        let negative = first == b'-';
        if negative {
            self.at += 1;
            if self.bytes().get(self.at) == Some(&b'I') {
                return self.word("Infinity", Node::Float(f64::NEG_INFINITY));
            }
        }
        // Wrong beyond 19 digits, and not used there.
        let mut mantissa = 0_u64;
        let whole = self.digits(&mut mantissa);
        let leading_zero = self.bytes().get(start + usize::from(negative)) == Some(&b'0');
        if whole == 0 || (leading_zero && whole > 1) {
            self.at = start + usize::from(negative) + usize::from(leading_zero);
            return self.fail(if whole == 0 { "expected a digit" } else { "a number with a zero too many in front" });
        }
        let mut float = false;
        let mut fraction = 0;
        let after_whole = self.at;
        if self.bytes().get(self.at) == Some(&b'.') {
            self.at += 1;
            fraction = self.digits(&mut mantissa);
            if fraction == 0 {
                self.at = after_whole + 1;
                return self.fail("expected a digit");
            }
            float = true;
        }
        let mut exponent = 0;
        if let Some(b'e' | b'E') = self.bytes().get(self.at) {
            self.at += 1;
            let down = self.bytes().get(self.at) == Some(&b'-');
            if down || self.bytes().get(self.at) == Some(&b'+') {
                self.at += 1;
            }
            let mut size = 0;
            let count = self.digits(&mut size);
            if count == 0 {
                return self.fail("expected a digit");
            }
            // Out of the fast way's reach when it is that long.
            let size = if count > 4 { 9999 } else { i64::try_from(size).unwrap_or(9999) };
            exponent = if down { -size } else { size };
            float = true;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        let node = if float {
            let quick = if whole + fraction <= 19 {
                exact(mantissa, exponent - i64::try_from(fraction).unwrap_or(9999))
            } else {
                None
            };
            match quick {
                Some(value) => Node::Float(if negative { -value } else { value }),
                None => Node::Float(text.parse().unwrap_or(f64::NAN)),
            }
        } else if whole <= 18 {
            let value = i64::try_from(mantissa).unwrap_or_default();
            Node::Int(if negative { -value } else { value })
        } else {
            text.parse().map_or(Node::Big { at: short(start), len: short(text.len()) }, Node::Int)
        };
        self.nodes.push(node);
        Ok(())
    }

    /// Reads digits into `value`, and says how many.
    fn digits(&mut self, value: &mut u64) -> usize {
        let mut sum = *value;
        let mut count = 0;
        for byte in self.bytes().get(self.at..).unwrap_or_default() {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            sum = sum.wrapping_mul(10).wrapping_add(u64::from(digit));
            count += 1;
        }
        *value = sum;
        self.at += count;
        count
    }
}

/// `mantissa` times ten to the `exponent`, where both are exact and one rounding gives the nearest number.
fn exact(mantissa: u64, exponent: i64) -> Option<f64> {
    const POWERS: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ];
    if mantissa > 1 << 53 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "up to 53 bits nothing is lost")]
    let value = mantissa as f64;
    let power = *POWERS.get(usize::try_from(exponent.unsigned_abs()).ok()?)?;
    Some(if exponent < 0 { value / power } else { value * power })
}

/// A word with the high bit of each byte set that is a quote, a backslash or a control character. Only the lowest
/// is sure: a borrow may mark bytes above it.
fn specials(word: u64) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHS: u64 = ONES << 7;
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    (zero(word ^ (ONES * 0x22)) | zero(word ^ (ONES * 0x5C)) | control) & HIGHS
}

fn container(object: bool, count: u32, end: u32) -> Node {
    if object { Node::Object { count, end } } else { Node::Array { count, end } }
}

/// Texts over 4 GiB are refused before anything is read, so every length fits.
pub(super) fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
