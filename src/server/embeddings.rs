//! Embeddings: vectors of length one, as base64 or as numbers.
//!
//! Owns the vectors: the same text gives the same vector whatever the encoding, the batch or its place in it. The answer
//! given last is kept: who asks for the same over and over, as a benchmark does, measures the client and not this file.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;

use crate::json::{Object, Value};

use super::ask::tokens_of;
use super::reply::Reply;
use super::seed::{Seed, hash};
use super::writer::Writer;

/// The last request that was JSON, and what it was answered.
#[derive(Debug, Default)]
pub(super) struct Last(Mutex<Option<(Bytes, Bytes)>>);

impl Last {
    /// The answer to `request`, whose content is `body`.
    pub(super) fn answer(&self, request: &Bytes, body: Object<'_>, seed: u64) -> Reply {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, made)) = last.filter(|(asked, _)| asked == request && !request.is_empty()) {
            return Reply::json(made);
        }
        let made = Bytes::from(answer(body, seed));
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((request.clone(), made.clone()));
        Reply::json(made)
    }
}

fn answer(body: Object<'_>, seed: u64) -> Vec<u8> {
    let model = match body.get("model") {
        Some(Value::Str(model)) => model,
        _ => "text-embedding-3-small",
    };
    let usual = if model.contains("large") { 3072 } else { 1536 };
    let dimensions = match body.get("dimensions") {
        Some(Value::Int(count)) => usize::try_from(count).unwrap_or(usual).clamp(1, 1 << 16),
        _ => usual,
    };
    let base64 = matches!(body.get("encoding_format"), Some(Value::Str("base64")));
    let input = body.get("input").unwrap_or(Value::Null);
    let items: Vec<Value<'_>> = match input {
        // Numbers are one text's tokens.
        Value::Array(items) if !matches!(items.iter().next(), Some(Value::Int(_))) => items.iter().collect(),
        one => vec![one],
    };
    let tokens: usize = items.iter().map(|item| tokens_of(*item)).sum();
    let mut writer = Writer::with_capacity(200 + items.len() * (dimensions * if base64 { 6 } else { 12 } + 64));
    writer.open(b'{').key("object").string("list").key("data").open(b'[');
    let mut vector = Vec::with_capacity(dimensions);
    let mut bytes = Vec::with_capacity(dimensions * 4);
    for (index, item) in items.iter().enumerate() {
        writer.open(b'{').key("object").string("embedding").key("index").int(index).key("embedding");
        fill(&mut vector, dimensions, text_seed(*item, seed));
        if base64 {
            bytes.clear();
            for value in &vector {
                bytes.extend_from_slice(&f32::to_le_bytes(*value));
            }
            writer.raw(b"\"");
            base64_simd::STANDARD.encode_append(&bytes, &mut writer.out);
            writer.out.push(b'"');
        } else {
            writer.open(b'[');
            for value in &vector {
                writer.raw(zmij::Buffer::new().format_finite(*value).as_bytes());
            }
            writer.close(b']');
        }
        writer.close(b'}');
    }
    writer.close(b']').key("model").string(model);
    writer.key("usage").open(b'{').key("prompt_tokens").int(tokens).key("total_tokens").int(tokens);
    writer.close(b'}').close(b'}');
    writer.out
}

fn text_seed(item: Value<'_>, seed: u64) -> Seed {
    match item {
        Value::Str(text) => Seed::new(hash(seed, text.as_bytes())),
        other => {
            let mut writer = Writer::default();
            writer.value(other);
            Seed::new(hash(seed, &writer.out))
        }
    }
}

fn fill(vector: &mut Vec<f32>, dimensions: usize, mut seed: Seed) {
    vector.clear();
    for _ in 0..dimensions {
        #[expect(clippy::cast_possible_truncation, reason = "a random number loses nothing that matters")]
        let value = (seed.fraction() * 2.0 - 1.0) as f32;
        vector.push(value);
    }
    // Eight sums side by side: one after the other each addition would wait for the one before.
    let mut squares = [0.0_f32; 8];
    for eight in vector.chunks(8) {
        for (sum, value) in squares.iter_mut().zip(eight) {
            *sum += value * value;
        }
    }
    let shrink = squares.iter().sum::<f32>().sqrt().max(f32::MIN_POSITIVE).recip();
    for value in vector.iter_mut() {
        *value *= shrink;
    }
}
