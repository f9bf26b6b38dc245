//! The line between the parts of a form: chance enough that no content has it.

use std::{
    fmt::Write,
    hash::{BuildHasher, Hasher, RandomState},
};

/// 128 bits from the system, as hexadecimal digits.
pub fn random() -> String {
    let mut bits = [0; 16];
    if rustls::crypto::ring::default_provider().secure_random.fill(&mut bits).is_err() {
        // A system without chance to give: what hash tables got when there still was some.
        let number = || RandomState::new().build_hasher().finish();
        bits = (u128::from(number()) << 64 | u128::from(number())).to_ne_bytes();
    }
    bits.iter().fold(String::with_capacity(32), |mut text, byte| {
        // Writing to memory can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
