//! `cargo bench --no-default-features --bench sse`: events out of bytes, without and with their JSON.
#![expect(clippy::unwrap_used, reason = "a bench may fail")]

use std::hint::black_box;

use bytes::Bytes;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ferroai::{
    json::Document,
    sse::{Decoder, Step},
};

const EVENTS: usize = 1000;
const CHAT: &str = "data: {\"id\":\"chatcmpl-123\",\"object\":\"chat.completion.chunk\",\"created\":1694268190,\"model\":\"gpt-4o-mini\",\"system_fingerprint\":\"fp_44709d6fcb\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" Hello\"},\"logprobs\":null,\"finish_reason\":null}]}\n\n";
const RESPONSES: &str = "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"sequence_number\":7,\"item_id\":\"msg_1\",\"output_index\":0,\"content_index\":0,\"delta\":\" Hello\",\"logprobs\":[]}\n\n";

fn run(pieces: &[Bytes], parse: bool) -> usize {
    let mut decoder = Decoder::default();
    let mut found = 0;
    for piece in pieces {
        decoder.feed(piece.clone());
        while let Step::Event(event) = decoder.step().unwrap() {
            if parse {
                black_box(Document::parse(event.data).unwrap());
            } else {
                black_box(event);
            }
            found += 1;
        }
    }
    assert_eq!(found, EVENTS);
    found
}

fn sse(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sse");
    group.throughput(Throughput::Elements(EVENTS as u64));
    for (name, event) in [("chat", CHAT), ("responses", RESPONSES)] {
        let whole = Bytes::from(event.repeat(EVENTS));
        let one_each: Vec<Bytes> = vec![Bytes::from_static(event.as_bytes()); EVENTS];
        let split: Vec<Bytes> = whole.chunks(64).map(Bytes::copy_from_slice).collect();
        for (how, pieces) in [("whole", vec![whole]), ("one each", one_each), ("64 bytes", split)] {
            group.bench_function(BenchmarkId::new(name, how), |bencher| {
                bencher.iter(|| run(black_box(&pieces), false));
            });
            group.bench_function(BenchmarkId::new(format!("{name} parsed"), how), |bencher| {
                bencher.iter(|| run(black_box(&pieces), true));
            });
        }
    }
}

criterion_group!(benches, sse);
criterion_main!(benches);
