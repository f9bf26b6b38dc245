//! Strings and numbers as JSON text, byte for byte as Python's `json.dumps(…, ensure_ascii=False)` has them.

/// How many bytes are looked at together; the compiler turns one block into a few vector instructions.
const BLOCK: usize = 32;

/// What a byte below 0x20 is written as: the letter after the backslash, or `u` for `\u00XX`.
const SHORT: [u8; 32] = *b"uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";
const HEX: [u8; 16] = *b"0123456789abcdef";

/// Appends `text` with its quotes.
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    let mut left = bytes;
    while !left.is_empty() {
        let (clean, rest) = left.split_at(clean_length(left));
        out.extend_from_slice(clean);
        let (block, rest) = rest.split_at(rest.len().min(BLOCK));
        escape(out, block);
        left = rest;
    }
    out.push(b'"');
}

/// How many bytes from the start are in whole blocks that need no escape.
fn clean_length(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    let is_clean = |block: &&[u8; BLOCK]| {
        // A sum has no early exit, so it is done on all bytes at once.
        let escapes: u8 = block.iter().map(|byte| u8::from(needs_escape(*byte))).sum();
        escapes == 0
    };
    blocks.iter().take_while(is_clean).count() * BLOCK
}

fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn escape(out: &mut Vec<u8>, mut bytes: &[u8]) {
    while let Some(at) = bytes.iter().position(|byte| needs_escape(*byte)) {
        let (clean, rest) = bytes.split_at(at);
        out.extend_from_slice(clean);
        let Some((byte, rest)) = rest.split_first() else { return };
        match SHORT.get(usize::from(*byte)).copied() {
            None => out.extend_from_slice(&[b'\\', *byte]),
            Some(b'u') => {
                let high = HEX.get(usize::from(byte >> 4)).copied().unwrap_or(b'0');
                let low = HEX.get(usize::from(byte & 15)).copied().unwrap_or(b'0');
                out.extend_from_slice(&[b'\\', b'u', b'0', b'0', high, low]);
            }
            Some(letter) => out.extend_from_slice(&[b'\\', letter]),
        }
        bytes = rest;
    }
    out.extend_from_slice(bytes);
}

/// Appends a whole number.
pub fn write_integer(out: &mut Vec<u8>, value: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Appends a finite float as `repr` writes it: exponents from 1e16 up and below 1e-4, with a sign and two digits.
pub fn write_float(out: &mut Vec<u8>, value: f64) {
    let mut buffer = zmij::Buffer::new();
    let shortest = buffer.format_finite(value);
    let size = value.abs();
    if size == 0.0 || (1e-4..1e16).contains(&size) {
        out.extend_from_slice(shortest.as_bytes());
    } else if let Some((digits, exponent)) = shortest.split_once('e') {
        write_exponent(out, digits, exponent.parse().unwrap_or(0));
    } else {
        // `-0.00001234` becomes `-1.234e-05`.
        if value < 0.0 {
            out.push(b'-');
        }
        let fraction = shortest.trim_start_matches('-').trim_start_matches("0.");
        let significant = fraction.trim_start_matches('0');
        let exponent = i32::try_from(fraction.len() - significant.len()).unwrap_or(0) + 1;
        let (first, rest) = significant.split_at(1);
        let digits = if rest.is_empty() { first.to_owned() } else { format!("{first}.{rest}") };
        write_exponent(out, &digits, -exponent);
    }
}

fn write_exponent(out: &mut Vec<u8>, digits: &str, exponent: i32) {
    let digits = digits.strip_suffix(".0").unwrap_or(digits);
    let sign = if exponent < 0 { '-' } else { '+' };
    out.extend_from_slice(format!("{digits}e{sign}{:02}", exponent.unsigned_abs()).as_bytes());
}
