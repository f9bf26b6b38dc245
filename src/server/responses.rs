//! Responses: the whole object and the named events that build it up.
//!
//! Owns the shape of both. Its invariant: the last event carries the very object that the same request
//! gets without `stream`, and `sequence_number` counts the events from zero.

use std::sync::Arc;

use crate::json::Object;

use super::ask::{Answer, Ask};
use super::chat::{EPOCH, arguments_piece};
use super::reply::{Events, Reply};
use super::script::ToolCall;
use super::seed::Seed;
use super::text::{Cursor, Words};
use super::writer::Writer;

/// What is said back as it was asked for, and what it is when it was not.
const ECHOED: [(&str, &str); 15] = [
    ("background", "false"),
    ("instructions", "null"),
    ("max_output_tokens", "null"),
    ("max_tool_calls", "null"),
    ("metadata", "{}"),
    ("parallel_tool_calls", "true"),
    ("previous_response_id", "null"),
    ("prompt_cache_key", "null"),
    ("reasoning", r#"{"effort":null,"summary":null}"#),
    ("safety_identifier", "null"),
    ("temperature", "1.0"),
    ("text", r#"{"format":{"type":"text"},"verbosity":"medium"}"#),
    ("tool_choice", r#""auto""#),
    ("tools", "[]"),
    ("top_p", "1.0"),
];

/// The parts of a response that its stream builds it from.
struct Parts {
    front: Vec<u8>,
    message: Option<String>,
    calls: Vec<(String, String, ToolCall)>,
    answer: Answer,
    status: &'static str,
    usage: Vec<u8>,
}

pub(super) fn answer(ask: &Ask, body: Object<'_>, words: &Arc<Words>, seed: &Seed) -> Reply {
    if ask.stream {
        let answer = ask.answer(words, &mut seed.fork("answer"));
        return Reply::events(Steps::new(Parts::new(ask, body, answer, seed)));
    }
    let mut writer = Writer::with_capacity(2048);
    whole(&mut writer, ask, body, words, seed);
    Reply::json(writer.out)
}

/// Appends the response as an object.
pub(super) fn whole(writer: &mut Writer, ask: &Ask, body: Object<'_>, words: &Arc<Words>, seed: &Seed) {
    let answer = ask.answer(words, &mut seed.fork("answer"));
    Parts::new(ask, body, answer, seed).whole(writer);
}

fn id(prefix: &str, seed: &mut Seed) -> String {
    let mut id = prefix.as_bytes().to_vec();
    seed.hex(48, &mut id);
    String::from_utf8(id).unwrap_or_default()
}

impl Parts {
    fn new(ask: &Ask, body: Object<'_>, answer: Answer, seed: &Seed) -> Self {
        let mut seed = seed.clone();
        let mut writer = Writer::default();
        let own = id("resp_", &mut seed);
        writer.open(b'{').key("id").string(ask.id.as_ref().unwrap_or(&own)).raw(br#""object":"response""#);
        writer.key("created_at").int(EPOCH + seed.next() % 10_000_000).key("model").string(&ask.model);
        writer.raw(br#""error":null,"service_tier":"default","top_logprobs":0,"truncation":"disabled","user":null"#);
        for (name, otherwise) in ECHOED {
            writer.key(name);
            match body.get(name) {
                Some(value) => writer.value(value),
                None => writer.raw(otherwise.as_bytes()),
            };
        }
        let front = writer.out;
        let (input, output) = (ask.prompt_tokens, answer.tokens());
        let mut writer = Writer::default();
        writer.open(b'{').key("input_tokens").int(input);
        writer.raw(br#""input_tokens_details":{"cached_tokens":0,"cache_write_tokens":0}"#);
        writer.key("output_tokens").int(output).raw(br#""output_tokens_details":{"reasoning_tokens":0}"#);
        writer.key("total_tokens").int(input + output).close(b'}');
        let message = answer.calls.is_empty().then(|| id("msg_", &mut seed));
        let calls =
            answer.calls.iter().map(|call| (id("fc_", &mut seed), id("call_", &mut seed), call.clone())).collect();
        let status = ask.status.unwrap_or(if answer.truncated { "incomplete" } else { "completed" });
        Self { front, message, calls, answer, status, usage: writer.out }
    }

    /// Items know of fewer ways to stand.
    fn item_status(&self) -> &'static str {
        if self.status == "completed" { "completed" } else { "incomplete" }
    }

    fn whole(&self, writer: &mut Writer) {
        writer.raw(&self.front).key("status").string(self.status).key("incomplete_details");
        writer.raw(if self.answer.truncated { br#"{"reason":"max_output_tokens"}"# } else { b"null" });
        writer.key("output").open(b'[');
        if self.message.is_some() {
            self.message_item(writer, true);
        }
        for at in 0..self.calls.len() {
            self.call_item(writer, at, true);
        }
        writer.close(b']').key("usage").raw(&self.usage).close(b'}');
    }

    fn begun(&self, writer: &mut Writer) {
        writer.raw(&self.front).raw(br#""status":"in_progress","incomplete_details":null,"output":[],"usage":null}"#);
    }

    fn part(&self, writer: &mut Writer, done: bool) {
        writer.raw(br#"{"type":"output_text","annotations":[],"logprobs":[],"text":""#);
        if done {
            self.answer.content.escaped(writer);
        }
        writer.out.extend_from_slice(b"\"}");
    }

    fn message_item(&self, writer: &mut Writer, done: bool) {
        writer.open(b'{').key("id").string(self.message.as_deref().unwrap_or_default());
        writer.raw(br#""type":"message","role":"assistant""#);
        writer.key("status").string(if done { self.item_status() } else { "in_progress" }).key("content").open(b'[');
        if done {
            self.part(writer, true);
        }
        writer.close(b']').close(b'}');
    }

    fn call_item(&self, writer: &mut Writer, at: usize, done: bool) {
        let Some((id, call_id, call)) = self.calls.get(at) else { return };
        writer.open(b'{').key("id").string(id).key("type").string("function_call").key("call_id").string(call_id);
        writer.key("name").string(&call.name).key("arguments").string(if done { &call.arguments } else { "" });
        writer.key("status").string(if done { "completed" } else { "in_progress" }).close(b'}');
    }
}

#[derive(Clone, Copy)]
enum Step {
    Created,
    InProgress,
    ItemAdded,
    PartAdded,
    TextDelta,
    TextDone,
    PartDone,
    ItemDone,
    CallAdded(usize),
    ArgumentsDelta(usize, usize),
    ArgumentsDone(usize),
    CallDone(usize),
    Completed,
    End,
}

struct Steps {
    parts: Parts,
    cursor: Cursor,
    step: Step,
    sequence: u64,
}

impl Steps {
    fn new(parts: Parts) -> Self {
        let cursor = parts.answer.content.cursor();
        Self { parts, cursor, step: Step::Created, sequence: 0 }
    }

    fn begin(&mut self, writer: &mut Writer, event: &str) {
        writer.out.extend_from_slice(b"event: ");
        writer.out.extend_from_slice(event.as_bytes());
        writer.out.extend_from_slice(b"\ndata: {\"type\":\"");
        writer.out.extend_from_slice(event.as_bytes());
        writer.out.extend_from_slice(b"\",\"sequence_number\":");
        writer.out.extend_from_slice(itoa::Buffer::new().format(self.sequence).as_bytes());
        self.sequence += 1;
    }

    fn place(&self, writer: &mut Writer) {
        writer.key("item_id").string(self.parts.message.as_deref().unwrap_or_default());
        writer.raw(br#""output_index":0,"content_index":0"#);
    }

    fn call_place(&self, writer: &mut Writer, at: usize) {
        let id = self.parts.calls.get(at).map_or("", |(id, ..)| id);
        writer.key("item_id").string(id).key("output_index").int(at);
    }

    /// Writes one event and says which comes next.
    fn write(&mut self, writer: &mut Writer) -> Step {
        match self.step {
            Step::Created => {
                self.begin(writer, "response.created");
                self.parts.begun(writer.key("response"));
                Step::InProgress
            }
            Step::InProgress => {
                self.begin(writer, "response.in_progress");
                self.parts.begun(writer.key("response"));
                if self.parts.message.is_some() { Step::ItemAdded } else { Step::CallAdded(0) }
            }
            Step::ItemAdded => {
                self.begin(writer, "response.output_item.added");
                self.parts.message_item(writer.raw(br#""output_index":0"#).key("item"), false);
                Step::PartAdded
            }
            Step::PartAdded => {
                self.begin(writer, "response.content_part.added");
                self.place(writer);
                self.parts.part(writer.key("part"), false);
                if self.cursor.is_done() { Step::TextDone } else { Step::TextDelta }
            }
            Step::TextDelta => {
                self.begin(writer, "response.output_text.delta");
                self.place(writer);
                writer.raw(br#""logprobs":[],"delta":""#);
                self.cursor.next(writer);
                writer.out.push(b'"');
                if self.cursor.is_done() { Step::TextDone } else { Step::TextDelta }
            }
            Step::TextDone => {
                self.begin(writer, "response.output_text.done");
                self.place(writer);
                writer.raw(br#""logprobs":[],"text":""#);
                self.parts.answer.content.escaped(writer);
                writer.out.push(b'"');
                Step::PartDone
            }
            Step::PartDone => {
                self.begin(writer, "response.content_part.done");
                self.place(writer);
                self.parts.part(writer.key("part"), true);
                Step::ItemDone
            }
            Step::ItemDone => {
                self.begin(writer, "response.output_item.done");
                self.parts.message_item(writer.raw(br#""output_index":0"#).key("item"), true);
                Step::Completed
            }
            Step::CallAdded(at) => {
                self.begin(writer, "response.output_item.added");
                self.parts.call_item(writer.key("output_index").int(at).key("item"), at, false);
                Step::ArgumentsDelta(at, 0)
            }
            Step::ArgumentsDelta(at, from) => {
                let arguments = self.parts.calls.get(at).map_or("", |(.., call)| &call.arguments);
                let piece = arguments_piece(arguments, from).to_owned();
                let next = from + piece.len();
                let done = next >= arguments.len();
                self.begin(writer, "response.function_call_arguments.delta");
                self.call_place(writer, at);
                writer.key("delta").string(&piece);
                if done { Step::ArgumentsDone(at) } else { Step::ArgumentsDelta(at, next) }
            }
            Step::ArgumentsDone(at) => {
                self.begin(writer, "response.function_call_arguments.done");
                self.call_place(writer, at);
                if let Some((.., call)) = self.parts.calls.get(at) {
                    writer.key("name").string(&call.name).key("arguments").string(&call.arguments);
                }
                Step::CallDone(at)
            }
            Step::CallDone(at) => {
                self.begin(writer, "response.output_item.done");
                self.parts.call_item(writer.key("output_index").int(at).key("item"), at, true);
                if at + 1 < self.parts.calls.len() { Step::CallAdded(at + 1) } else { Step::Completed }
            }
            Step::Completed => {
                let event = if self.parts.answer.truncated { "response.incomplete" } else { "response.completed" };
                self.begin(writer, event);
                self.parts.whole(writer.key("response"));
                Step::End
            }
            Step::End => Step::End,
        }
    }
}

impl Events for Steps {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        if matches!(self.step, Step::End) {
            return false;
        }
        let mut writer = Writer { out: std::mem::take(out) };
        self.step = self.write(&mut writer);
        writer.out.extend_from_slice(b"}\n\n");
        *out = writer.out;
        true
    }
}
