//! Which `custom_id`s have been met, in 16 bytes each.
//!
//! 127 bits of two independently seeded hashes: two ids of a hundred million fall together with a chance
//! below one in 10^22, so no row is ever taken for another.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher, RandomState};

/// A bit of the first half that is not part of the fingerprint: whether the input has had the id.
const MET: u64 = 1;

#[derive(Clone, Copy)]
struct Print(u64, u64);

impl Print {
    fn met(self) -> Self {
        Self(self.0 | MET, self.1)
    }
}

impl PartialEq for Print {
    fn eq(&self, other: &Self) -> bool {
        self.0 | MET == other.0 | MET && self.1 == other.1
    }
}

impl Eq for Print {}

impl Hash for Print {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.1);
    }
}

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

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

/// Of the output before this run and of the input so far.
pub(super) struct Seen {
    hashers: (RandomState, RandomState),
    prints: HashSet<Print, BuildHasherDefault<AsIs>>,
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
        Self { hashers: (RandomState::new(), RandomState::new()), prints: HashSet::default() }
    }

    fn print(&self, id: &str) -> Print {
        let bytes = id.as_bytes();
        Print(self.hashers.0.hash_one(bytes) & !MET, self.hashers.1.hash_one(bytes))
    }

    /// The output has an answer for `id`.
    pub(super) fn record(&mut self, id: &str) {
        self.prints.insert(self.print(id));
    }

    /// How many different ids there are.
    pub(super) fn len(&self) -> usize {
        self.prints.len()
    }

    /// A row of the input has `id`.
    pub(super) fn meet(&mut self, id: &str) -> Met {
        match self.prints.replace(self.print(id).met()) {
            None => Met::Fresh,
            Some(before) if before.0 & MET == 0 => Met::Recorded,
            Some(_) => Met::Before,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_fresh_recorded_or_met_before() {
        let mut seen = Seen::new();
        seen.record("a");
        seen.record("a");
        assert_eq!(seen.len(), 1);
        assert_eq!(seen.meet("a"), Met::Recorded);
        assert_eq!(seen.meet("a"), Met::Before);
        assert_eq!(seen.meet("b"), Met::Fresh);
        assert_eq!(seen.meet("b"), Met::Before);
    }
}
