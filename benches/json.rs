//! `cargo bench --no-default-features --bench json`: reading documents, next to jiter's own tree.
#![expect(clippy::unwrap_used, reason = "a bench may fail")]

use std::{fmt::Write, hint::black_box};

use bytes::Bytes;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ferroai::json::{Document, Value};

/// About 1 kB, as the chat endpoint answers.
const COMPLETION: &str = r#"{"id":"chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT","object":"chat.completion","created":1741569952,"model":"gpt-4.1-2025-04-14","choices":[{"index":0,"message":{"role":"assistant","content":"Here is a short summary of what you asked about.\n\nThe function joins paths, takes any number of them, and gives back one string; \"absolute\" parts throw away what came before them. It does not look at the file system at all, so the result need not exist.\n","refusal":null,"annotations":[]},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":19,"completion_tokens":10,"total_tokens":29,"prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}},"service_tier":"default","system_fingerprint":"fp_44709d6fcb"}"#;

const CHUNK: &str = r#"{"id":"chatcmpl-123","object":"chat.completion.chunk","created":1694268190,"model":"gpt-4o-mini","service_tier":"default","system_fingerprint":"fp_44709d6fcb","choices":[{"index":0,"delta":{"content":" Hello"},"logprobs":null,"finish_reason":null}]}"#;

fn responses() -> String {
    let item = r#"{"type":"message","id":"msg_67ccd2bf17f0819081ff3bb2cf6508e60bb6a6b452d3795b","status":"completed","role":"assistant","content":[{"type":"output_text","text":"In a peaceful grove beneath a silver moon, a unicorn found a pool that reflected the stars.","annotations":[{"type":"url_citation","start_index":10,"end_index":40,"url":"https://example.com/a/b","title":"A title"}]}]}"#;
    let items = vec![item; 100].join(",");
    format!(r#"{{"id":"resp_1","object":"response","status":"completed","output":[{items}],"temperature":1.0}}"#)
}

fn base64() -> String {
    let vector = "AAAAvwAAAD+amZk+".repeat(512);
    let item = format!(r#"{{"object":"embedding","index":0,"embedding":"{vector}"}}"#);
    format!(r#"{{"object":"list","data":[{}],"model":"m"}}"#, vec![item; 256].join(","))
}

fn floats() -> String {
    let mut numbers = String::new();
    for number in 0..1536 {
        let _ = write!(numbers, "{}{:.10}", if number == 0 { "" } else { "," }, f64::from(number).sin() / 40.0);
    }
    let item = format!(r#"{{"object":"embedding","index":0,"embedding":[{numbers}]}}"#);
    format!(r#"{{"object":"list","data":[{}],"model":"m"}}"#, vec![item; 16].join(","))
}

fn walk(value: Value<'_>) -> usize {
    match value {
        Value::Str(text) => text.len(),
        Value::Array(items) => items.into_iter().map(walk).sum(),
        Value::Object(pairs) => pairs.into_iter().map(|(key, value)| key.len() + walk(value)).sum(),
        _ => 1,
    }
}

fn json(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("json");
    let texts = [
        ("completion", COMPLETION.to_owned()),
        ("chunk", CHUNK.to_owned()),
        ("responses", responses()),
        ("base64", base64()),
        ("floats", floats()),
    ];
    for (name, text) in texts {
        let bytes = Bytes::from(text);
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function(BenchmarkId::new("document", name), |bencher| {
            bencher.iter(|| Document::parse(black_box(&bytes).clone()).unwrap());
        });
        group.bench_function(BenchmarkId::new("jiter", name), |bencher| {
            bencher.iter(|| jiter::JsonValue::parse(black_box(&bytes), false).unwrap());
        });
        let document = Document::parse(bytes.clone()).unwrap();
        group.bench_function(BenchmarkId::new("walk", name), |bencher| {
            bencher.iter(|| walk(black_box(&document).root()));
        });
    }
}

criterion_group!(benches, json);
criterion_main!(benches);
