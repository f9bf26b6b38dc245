//! Chat completions: the whole answer and the stream of chunks that say the same.
//!
//! Owns the shape of both. Its invariant: for one request the deltas of the stream, put together, are the
//! message of the whole answer, and the usage is the same.

use std::sync::Arc;

use super::ask::{Answer, Ask};
use super::reply::{Events, Reply};
use super::script::ToolCall;
use super::seed::Seed;
use super::text::{Cursor, Words};
use super::writer::Writer;

/// When the made-up past begins.
pub(super) const EPOCH: u64 = 1_760_000_000;

pub(super) fn answer(ask: &Ask, words: &Arc<Words>, seed: &Seed) -> Reply {
    if ask.stream {
        let answers = answers(ask, words, seed);
        let completion_tokens = answers.iter().map(Answer::tokens).sum();
        return Reply::events(Chunks::new(ask, answers, completion_tokens, seed));
    }
    let mut writer = Writer::with_capacity(1024);
    whole(&mut writer, ask, words, seed);
    Reply::json(writer.out)
}

fn answers(ask: &Ask, words: &Arc<Words>, seed: &Seed) -> Vec<Answer> {
    (0..ask.choices).map(|at| ask.answer(words, &mut choice_seed(seed, at))).collect()
}

/// Appends the completion as an object.
pub(super) fn whole(writer: &mut Writer, ask: &Ask, words: &Arc<Words>, seed: &Seed) {
    let answers = answers(ask, words, seed);
    let completion_tokens = answers.iter().map(Answer::tokens).sum();
    writer.out.reserve(900 + completion_tokens * 8);
    writer.open(b'{');
    opening(writer, ask, seed, "chat.completion");
    writer.key("choices").open(b'[');
    for (index, answer) in answers.iter().enumerate() {
        writer.open(b'{').key("index").int(index);
        message(writer, answer, seed, index);
        writer.key("logprobs").raw(b"null").key("finish_reason").string(finish_reason(answer));
        writer.close(b'}');
    }
    writer.close(b']').key("usage");
    usage(writer, ask.prompt_tokens, completion_tokens);
    closing(writer, seed);
    writer.close(b'}');
}

fn choice_seed(seed: &Seed, at: usize) -> Seed {
    seed.clone().skip(at as u64 + 1)
}

fn opening(writer: &mut Writer, ask: &Ask, seed: &Seed, object: &str) {
    let mut seed = seed.clone();
    if let Some(id) = &ask.id {
        writer.key("id").string(id);
    } else {
        writer.key("id").raw(b"\"chatcmpl-");
        seed.letters(29, &mut writer.out);
        writer.out.push(b'"');
    }
    writer.key("object").string(object);
    writer.key("created").int(EPOCH + seed.next() % 10_000_000);
    writer.key("model").string(&ask.model);
}

fn closing(writer: &mut Writer, seed: &Seed) {
    writer.raw(br#""service_tier":"default","system_fingerprint":"fp_"#);
    seed.clone().skip(0).hex(10, &mut writer.out);
    writer.out.push(b'"');
}

fn message(writer: &mut Writer, answer: &Answer, seed: &Seed, index: usize) {
    writer.key("message").raw(br#"{"role":"assistant","content":"#);
    if answer.calls.is_empty() {
        writer.raw(b"\"");
        answer.content.escaped(writer);
        writer.out.push(b'"');
    } else {
        writer.raw(b"null").key("tool_calls").open(b'[');
        for (at, call) in answer.calls.iter().enumerate() {
            writer
                .open(b'{')
                .key("id")
                .string(&call_id(seed, index, at))
                .raw(br#""type":"function","function":{"name":"#);
            writer.string(&call.name).key("arguments").string(&call.arguments).close(b'}').close(b'}');
        }
        writer.close(b']');
    }
    writer.raw(br#""refusal":null,"annotations":[]}"#);
}

fn call_id(seed: &Seed, index: usize, at: usize) -> String {
    let mut id = b"call_".to_vec();
    choice_seed(seed, index).skip(at as u64 + 1).letters(24, &mut id);
    String::from_utf8(id).unwrap_or_default()
}

fn finish_reason(answer: &Answer) -> &'static str {
    match answer {
        Answer { truncated: true, .. } => "length",
        Answer { calls, .. } if !calls.is_empty() => "tool_calls",
        _ => "stop",
    }
}

pub(super) fn usage(writer: &mut Writer, prompt: usize, completion: usize) {
    writer.open(b'{').key("prompt_tokens").int(prompt).key("completion_tokens").int(completion);
    writer.key("total_tokens").int(prompt + completion);
    writer.raw(
        br#""prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}}"#,
    );
}

/// One choice on its way out.
struct Choice {
    cursor: Cursor,
    calls: Vec<(String, ToolCall)>,
    call: usize,
    /// How much of the current call's arguments is out; `None` before its name is.
    sent: Option<usize>,
    finish: &'static str,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Role,
    Saying,
    Finished,
}

struct Chunks {
    /// All that every chunk begins with.
    front: Vec<u8>,
    /// What comes after the choices.
    back: Vec<u8>,
    usage: Option<Vec<u8>>,
    choices: Vec<Choice>,
    turn: usize,
    left: usize,
    done: bool,
}

impl Chunks {
    fn new(ask: &Ask, answers: Vec<Answer>, completion_tokens: usize, seed: &Seed) -> Self {
        let mut front = Writer::default();
        front.out.extend_from_slice(b"data: ");
        front.open(b'{');
        opening(&mut front, ask, seed, "chat.completion.chunk");
        closing(&mut front, seed);
        front.key("choices").open(b'[');
        let back: &[u8] = if ask.include_usage { b"],\"usage\":null}\n\n" } else { b"]}\n\n" };
        let usage = ask.include_usage.then(|| {
            let mut writer = Writer::default();
            usage(&mut writer, ask.prompt_tokens, completion_tokens);
            writer.out
        });
        let choices: Vec<Choice> = answers
            .into_iter()
            .enumerate()
            .map(|(index, answer)| Choice {
                finish: finish_reason(&answer),
                cursor: answer.content.cursor(),
                calls: answer
                    .calls
                    .into_iter()
                    .enumerate()
                    .map(|(at, call)| (call_id(seed, index, at), call))
                    .collect(),
                call: 0,
                sent: None,
                stage: Stage::Role,
            })
            .collect();
        let left = choices.len();
        Self { front: front.out, back: back.to_vec(), usage, choices, turn: 0, left, done: false }
    }
}

impl Events for Chunks {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        if self.left == 0 {
            if let Some(usage) = self.usage.take() {
                out.extend_from_slice(&self.front);
                out.extend_from_slice(b"],\"usage\":");
                out.extend_from_slice(&usage);
                out.extend_from_slice(b"}\n\n");
                return true;
            }
            if self.done {
                return false;
            }
            self.done = true;
            out.extend_from_slice(b"data: [DONE]\n\n");
            return true;
        }
        // The choices take turns; finished ones are passed over.
        let count = self.choices.len();
        let found = (0..count)
            .map(|step| (self.turn + step) % count)
            .find(|at| self.choices.get(*at).is_some_and(|choice| choice.stage != Stage::Finished));
        let Some((index, choice)) = found.and_then(|at| self.choices.get_mut(at).map(|choice| (at, choice))) else {
            return false;
        };
        self.turn = (index + 1) % count;
        let mut writer = Writer { out: std::mem::take(out) };
        writer.out.extend_from_slice(&self.front);
        writer.out.extend_from_slice(b"{\"index\":");
        writer.int(index).out.extend_from_slice(b",\"delta\":");
        choice.delta(&mut writer);
        writer.out.extend_from_slice(b",\"logprobs\":null,\"finish_reason\":");
        if choice.stage == Stage::Finished {
            writer.string(choice.finish);
            self.left -= 1;
        } else {
            writer.out.extend_from_slice(b"null");
        }
        writer.out.push(b'}');
        writer.out.extend_from_slice(&self.back);
        *out = writer.out;
        true
    }
}

impl Choice {
    fn delta(&mut self, writer: &mut Writer) {
        if self.stage == Stage::Role {
            self.stage = Stage::Saying;
            let content: &[u8] = if self.calls.is_empty() { b"\"\"" } else { b"null" };
            writer.out.extend_from_slice(br#"{"role":"assistant","content":"#);
            writer.out.extend_from_slice(content);
            writer.out.extend_from_slice(br#","refusal":null}"#);
            return;
        }
        if !self.cursor.is_done() {
            writer.out.extend_from_slice(br#"{"content":""#);
            self.cursor.next(writer);
            writer.out.extend_from_slice(b"\"}");
            return;
        }
        let Some((id, call)) = self.calls.get(self.call) else {
            self.stage = Stage::Finished;
            writer.out.extend_from_slice(b"{}");
            return;
        };
        writer.out.extend_from_slice(br#"{"tool_calls":[{"index":"#);
        writer.int(self.call);
        if let Some(sent) = self.sent {
            let piece = arguments_piece(&call.arguments, sent);
            writer.out.extend_from_slice(br#","function":{"arguments":""#);
            writer.escaped(piece);
            writer.out.extend_from_slice(b"\"}}]}");
            self.sent = Some(sent + piece.len());
            if sent + piece.len() >= call.arguments.len() {
                self.sent = None;
                self.call += 1;
            }
        } else {
            self.sent = Some(0);
            writer.key("id").string(id).raw(br#""type":"function","function":{"name":"#);
            writer.string(&call.name).raw(br#""arguments":""}}]}"#);
        }
    }
}

/// A token of JSON: some eight bytes, whole characters.
pub(super) fn arguments_piece(arguments: &str, from: usize) -> &str {
    let rest = arguments.get(from..).unwrap_or_default();
    let end = (8..rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
    rest.get(..end).unwrap_or(rest)
}
