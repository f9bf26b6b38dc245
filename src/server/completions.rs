//! Completions of a text, the older way: whole, or a stream of pieces that say the same.
//!
//! Owns the shape of both; what is said is what a chat would say.

use std::sync::Arc;

use super::ask::{Answer, Ask};
use super::chat::{EPOCH, usage};
use super::reply::{Events, Reply};
use super::seed::Seed;
use super::text::{Cursor, Words};
use super::writer::Writer;

pub(super) fn answer(ask: &Ask, words: &Arc<Words>, seed: &Seed) -> Reply {
    let answers: Vec<Answer> =
        (0..ask.choices).map(|at| ask.answer(words, &mut seed.clone().skip(at as u64 + 1))).collect();
    let tokens = answers.iter().map(Answer::tokens).sum();
    let mut totals = Writer::default();
    usage(&mut totals, ask.prompt_tokens, tokens);
    let mut front = Writer::default();
    opening(&mut front, ask, seed);
    if ask.stream {
        let choices = answers.into_iter().map(|answer| (answer.content.cursor(), finish_reason(&answer))).collect();
        let usage = ask.include_usage.then_some(totals.out);
        return Reply::events(Pieces { front: front.out, choices, at: 0, usage, done: false });
    }
    let mut writer = front;
    for (index, answer) in answers.iter().enumerate() {
        writer.open(b'{').key("index").int(index).raw(b"\"text\":\"");
        answer.content.escaped(&mut writer);
        writer.out.push(b'"');
        writer.key("logprobs").raw(b"null").key("finish_reason").string(finish_reason(answer)).close(b'}');
    }
    writer.close(b']').key("usage").raw(&totals.out).close(b'}');
    Reply::json(writer.out)
}

fn opening(writer: &mut Writer, ask: &Ask, seed: &Seed) {
    let mut seed = seed.clone();
    writer.open(b'{').key("id").raw(b"\"cmpl-");
    seed.letters(29, &mut writer.out);
    writer.out.push(b'"');
    writer.key("object").string("text_completion").key("created").int(EPOCH + seed.next() % 10_000_000);
    writer.key("model").string(&ask.model).key("choices").open(b'[');
}

fn finish_reason(answer: &Answer) -> &'static str {
    if answer.truncated { "length" } else { "stop" }
}

struct Pieces {
    /// All that every piece begins with.
    front: Vec<u8>,
    choices: Vec<(Cursor, &'static str)>,
    at: usize,
    usage: Option<Vec<u8>>,
    done: bool,
}

impl Events for Pieces {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        if self.done {
            return false;
        }
        let mut writer = Writer { out: std::mem::take(out) };
        writer.out.extend_from_slice(b"data: ");
        let index = self.at;
        if let Some((cursor, finish)) = self.choices.get_mut(index) {
            writer.out.extend_from_slice(&self.front);
            writer.open(b'{').key("index").int(index).raw(b"\"text\":\"");
            let ends = cursor.is_done();
            if ends {
                self.at += 1;
            } else {
                cursor.next(&mut writer);
            }
            writer.out.extend_from_slice(b"\",\"logprobs\":null,\"finish_reason\":");
            writer.string_or_null(ends.then_some(*finish)).close(b'}').close(b']').close(b'}');
        } else if let Some(usage) = self.usage.take() {
            writer.out.extend_from_slice(&self.front);
            writer.close(b']').key("usage").raw(&usage).close(b'}');
        } else {
            self.done = true;
            writer.out.extend_from_slice(b"[DONE]");
        }
        writer.out.extend_from_slice(b"\n\n");
        *out = writer.out;
        true
    }
}
