//! Which `custom_id`s have been met, in 16 bytes each.
//!
//! 128 bits of two independently seeded hashes: two ids of a hundred million fall together with a chance
//! below one in 10^22, so no row is ever taken for another.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};

/// A fingerprint is evenly spread already.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u128(&mut self, value: u128) {
        #[expect(clippy::cast_possible_truncation, reason = "half of the fingerprint is enough to place it")]
        let half = value as u64;
        self.0 = half;
    }
}

type Fingerprints = HashSet<u128, BuildHasherDefault<AsIs>>;

pub(super) struct Seen {
    hashers: (RandomState, RandomState),
    /// In the output before this run, and not yet met in the input.
    recorded: Fingerprints,
    /// Met in the input.
    met: Fingerprints,
}

/// What is known of a row's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Met {
    Fresh,
    Recorded,
    Before,
}

impl Seen {
    pub(super) fn new() -> Self {
        Self {
            hashers: (RandomState::default(), RandomState::default()),
            recorded: Fingerprints::default(),
            met: Fingerprints::default(),
        }
    }

    fn fingerprint(&self, id: &str) -> u128 {
        let bytes = id.as_bytes();
        u128::from(self.hashers.0.hash_one(bytes)) << 64 | u128::from(self.hashers.1.hash_one(bytes))
    }

    /// The output has an answer for `id`; false if it had one already.
    pub(super) fn record(&mut self, id: &str) -> bool {
        self.recorded.insert(self.fingerprint(id))
    }

    pub(super) fn recorded(&self) -> usize {
        self.recorded.len()
    }

    /// A row of the input has `id`.
    pub(super) fn meet(&mut self, id: &str) -> Met {
        let fingerprint = self.fingerprint(id);
        if !self.met.insert(fingerprint) {
            Met::Before
        } else if self.recorded.remove(&fingerprint) {
            Met::Recorded
        } else {
            Met::Fresh
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_fresh_recorded_or_met_before() {
        let mut seen = Seen::new();
        assert!(seen.record("a"));
        assert!(!seen.record("a"));
        assert_eq!(seen.recorded(), 1);
        assert_eq!(seen.meet("a"), Met::Recorded);
        assert_eq!(seen.meet("a"), Met::Before);
        assert_eq!(seen.meet("b"), Met::Fresh);
        assert_eq!(seen.meet("b"), Met::Before);
    }
}
