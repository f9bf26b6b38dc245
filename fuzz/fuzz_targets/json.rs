//! Whatever the bytes: the reader accepts what a plain recursive reader written after Python's accepts, with the
//! same values in the same order, and walking a document never fails.
#![no_main]

use bytes::Bytes;
use json::{Document, MAX_DEPTH, Value};
use libfuzzer_sys::fuzz_target;

#[path = "../../src/json/mod.rs"]
#[expect(dead_code, reason = "the target does not use all of it")]
mod json;

#[derive(Debug, PartialEq)]
enum Tree {
    Null,
    Bool(bool),
    Int(i64),
    Big(String),
    /// Bits, as no two of the numbers that are none are equal.
    Float(u64),
    Str(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

fn float(value: f64) -> Tree {
    Tree::Float(if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() })
}

fn walk(value: Value<'_>) -> Tree {
    match value {
        Value::Null => Tree::Null,
        Value::Bool(value) => Tree::Bool(value),
        Value::Int(value) => Tree::Int(value),
        Value::BigInt(digits) => Tree::Big(digits.to_owned()),
        Value::Float(value) => float(value),
        Value::Str(text) => {
            assert!(std::str::from_utf8(text.as_bytes()).is_ok());
            Tree::Str(text.to_owned())
        }
        Value::Array(items) => {
            let tree: Vec<Tree> = items.iter().map(walk).collect();
            assert_eq!(tree.len(), items.len());
            Tree::Array(tree)
        }
        Value::Object(pairs) => {
            let tree: Vec<_> = pairs.iter().map(|(key, value)| (key.to_owned(), walk(value))).collect();
            assert_eq!(tree.len(), pairs.len());
            for (key, _) in &tree {
                let last = tree.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value);
                assert_eq!(pairs.get(key).map(walk).as_ref(), last);
            }
            Tree::Object(tree)
        }
    }
}

struct Slow<'t> {
    rest: &'t [char],
}

impl Slow<'_> {
    fn space(&mut self) {
        while let [' ' | '\t' | '\n' | '\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn eat(&mut self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        match self.rest.strip_prefix(&text[..]) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Option<Tree> {
        self.space();
        for (word, tree) in [
            ("null", Tree::Null),
            ("true", Tree::Bool(true)),
            ("false", Tree::Bool(false)),
            ("NaN", float(f64::NAN)),
            ("Infinity", float(f64::INFINITY)),
            ("-Infinity", float(f64::NEG_INFINITY)),
        ] {
            if self.eat(word) {
                return Some(tree);
            }
        }
        match self.rest.first()? {
            '"' => self.string().map(Tree::Str),
            '[' => {
                self.eat("[");
                let mut items = Vec::new();
                self.space();
                if self.eat("]") {
                    return Some(Tree::Array(items));
                }
                (depth < MAX_DEPTH).then_some(())?;
                loop {
                    items.push(self.value(depth + 1)?);
                    self.space();
                    if self.eat("]") {
                        return Some(Tree::Array(items));
                    }
                    self.eat(",").then_some(())?;
                }
            }
            '{' => {
                self.eat("{");
                let mut pairs = Vec::new();
                self.space();
                if self.eat("}") {
                    return Some(Tree::Object(pairs));
                }
                (depth < MAX_DEPTH).then_some(())?;
                loop {
                    self.space();
                    let key = self.string()?;
                    self.space();
                    self.eat(":").then_some(())?;
                    pairs.push((key, self.value(depth + 1)?));
                    self.space();
                    if self.eat("}") {
                        return Some(Tree::Object(pairs));
                    }
                    self.eat(",").then_some(())?;
                }
            }
            _ => self.number(),
        }
    }

    fn digits(&mut self, into: &mut String) -> Option<()> {
        let before = into.len();
        while let [digit @ '0'..='9', rest @ ..] = self.rest {
            into.push(*digit);
            self.rest = rest;
        }
        (into.len() > before).then_some(())
    }

    fn number(&mut self) -> Option<Tree> {
        let mut text = String::new();
        if self.eat("-") {
            text.push('-');
        }
        if self.eat("0") {
            text.push('0');
            // Python stops here and then finds a digit where a comma should be.
            (!matches!(self.rest.first(), Some('0'..='9'))).then_some(())?;
        } else {
            self.digits(&mut text)?;
        }
        let mut whole = true;
        if self.eat(".") {
            text.push('.');
            self.digits(&mut text)?;
            whole = false;
        }
        if self.eat("e") || self.eat("E") {
            text.push('e');
            if self.eat("-") {
                text.push('-');
            } else {
                self.eat("+");
            }
            self.digits(&mut text)?;
            whole = false;
        }
        if whole { Some(text.parse().map_or(Tree::Big(text), Tree::Int)) } else { text.parse().ok().map(float) }
    }

    fn string(&mut self) -> Option<String> {
        self.eat("\"").then_some(())?;
        // Half pairs are put together at the end, as units of UTF-16.
        let mut units: Vec<u16> = Vec::new();
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                '"' => return Some(String::from_utf16_lossy(&units)),
                '\\' => {
                    let (escape, rest) = self.rest.split_first()?;
                    self.rest = rest;
                    units.push(match escape {
                        '"' | '\\' | '/' => *escape as u16,
                        'b' => 8,
                        'f' => 12,
                        'n' => 10,
                        'r' => 13,
                        't' => 9,
                        'u' => {
                            let digits: String = self.rest.get(..4)?.iter().collect();
                            self.rest = &self.rest[4..];
                            digits.chars().all(|digit| digit.is_ascii_hexdigit()).then_some(())?;
                            u16::from_str_radix(&digits, 16).ok()?
                        }
                        _ => return None,
                    });
                }
                '\0'..='\u{1f}' => return None,
                other => units.extend(other.encode_utf16(&mut [0; 2]).iter()),
            }
        }
    }
}

fn reference(body: &[u8]) -> Option<Tree> {
    let text: Vec<char> = String::from_utf8_lossy(body).chars().collect();
    let mut slow = Slow { rest: text.strip_prefix(&['\u{feff}']).unwrap_or(&text) };
    let tree = slow.value(0)?;
    slow.space();
    slow.rest.is_empty().then_some(tree)
}

fuzz_target!(|body: &[u8]| {
    let found = Document::parse(Bytes::copy_from_slice(body)).ok();
    assert_eq!(found.as_ref().map(|document| walk(document.root())), reference(body));
});
