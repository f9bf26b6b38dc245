//! Numbers that look random and never change: everything the server makes up comes from here.
//!
//! Owns the hash of a request and the generator drawn from it. Its invariant: the same seed and the same
//! bytes give the same numbers on every machine and in every version, so neither a crate's hasher nor the
//! clock has a say.

const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
const ALPHABET: &[u8; 64] = b"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZaz";

#[derive(Clone, Debug)]
pub(super) struct Seed(u64);

impl Seed {
    pub(super) fn new(value: u64) -> Self {
        Self(value)
    }

    /// A generator of its own for the thing named: drawing from one never shifts another.
    pub(super) fn fork(&self, name: &str) -> Self {
        Self(hash(self.0, name.as_bytes()))
    }

    /// The generator some numbers further on.
    pub(super) fn skip(self, count: u64) -> Self {
        Self(mix(self.0 ^ mix(count)))
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(ODD);
        mix(self.0)
    }

    /// Below `limit`, which counts as one when it is zero.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let limit = limit.max(1) as u64;
        usize::try_from(self.next() % limit).unwrap_or(0)
    }

    /// In [0, 1).
    pub(super) fn fraction(&mut self) -> f64 {
        fraction(self.next())
    }

    /// Appends letters and digits.
    pub(super) fn letters(&mut self, count: usize, out: &mut Vec<u8>) {
        let mut bits = 0;
        for at in 0..count {
            if at % 10 == 0 {
                bits = self.next();
            }
            out.push(letter(bits));
            bits >>= 6;
        }
    }

    /// Appends lower-case hexadecimal digits.
    pub(super) fn hex(&mut self, count: usize, out: &mut Vec<u8>) {
        let mut bits = 0;
        for at in 0..count {
            if at % 16 == 0 {
                bits = self.next();
            }
            out.push(digit(bits));
            bits >>= 4;
        }
    }
}

fn letter(bits: u64) -> u8 {
    ALPHABET.get((bits & 63) as usize).copied().unwrap_or(b'a')
}

fn digit(bits: u64) -> u8 {
    b"0123456789abcdef".get((bits & 15) as usize).copied().unwrap_or(b'0')
}

/// In [0, 1).
pub(super) fn fraction(bits: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
    let value = (bits >> 11) as f64 / (1_u64 << 53) as f64;
    value
}

pub(super) fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

pub(super) fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let mut state = seed ^ ODD;
    let mut words = bytes.chunks_exact(8);
    for word in words.by_ref() {
        let word = word.try_into().map_or(0, u64::from_le_bytes);
        state = fold(state ^ word);
    }
    let mut last = [0; 8];
    for (to, from) in last.iter_mut().zip(words.remainder()) {
        *to = *from;
    }
    mix(fold(state ^ u64::from_le_bytes(last)) ^ bytes.len() as u64)
}

fn fold(value: u64) -> u64 {
    let wide = u128::from(value).wrapping_mul(u128::from(ODD | 1));
    #[expect(clippy::cast_possible_truncation, reason = "both halves are wanted, folded into one")]
    let folded = (wide as u64) ^ ((wide >> 64) as u64);
    folded.wrapping_add(ODD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_never_change() {
        assert_eq!(Seed::new(0).next(), 0xE220_A839_7B1D_CDAF, "splitmix64's first number");
        let mut out = Vec::new();
        Seed::new(7).letters(24, &mut out);
        assert_eq!(out.len(), 24);
        assert!(out.iter().all(u8::is_ascii_alphanumeric));
        assert_ne!(hash(0, b"12345678"), hash(0, b"1234567"));
        assert_ne!(hash(0, b"a\0"), hash(0, b"a"));
        assert_ne!(Seed::new(1).fork("a").next(), Seed::new(1).fork("b").next());
    }
}
