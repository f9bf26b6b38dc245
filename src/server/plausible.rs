//! What single strings and numbers look like, judged by the name of their field.
//!
//! Owns the look of ids, times, counts and texts. Nothing depends on it but how an answer reads.

use crate::schema::{Literal, Model, Type};

use super::chat::EPOCH;
use super::fill::{Context, Place};
use super::seed::Seed;
use super::shape::fields;
use super::writer::Writer;

/// Names of models, for lists of them and for answers to requests that name none.
pub(super) const MODELS: [&str; 8] = [
    "gpt-4o-mini",
    "gpt-4o",
    "gpt-4.1",
    "gpt-4.1-mini",
    "o4-mini",
    "text-embedding-3-small",
    "text-embedding-3-large",
    "omni-moderation-latest",
];

/// Ids of things whose `object` or `type` says little about them.
const PREFIXES: [(&str, &str); 22] = [
    ("assistant", "asst_"),
    ("batch", "batch_"),
    ("chat.completion", "chatcmpl-"),
    ("chat.completion.chunk", "chatcmpl-"),
    ("code_interpreter_call", "ci_"),
    ("container", "cntr_"),
    ("conversation", "conv_"),
    ("file", "file-"),
    ("file_search_call", "fs_"),
    ("fine_tuning.job", "ftjob-"),
    ("function_call", "fc_"),
    ("image_generation_call", "ig_"),
    ("item", "msg_"),
    ("message", "msg_"),
    ("organization", "org-"),
    ("project", "proj_"),
    ("reasoning", "rs_"),
    ("response", "resp_"),
    ("text_completion", "cmpl-"),
    ("user", "user-"),
    ("vector_store", "vs_"),
    ("web_search_call", "ws_"),
];

/// What of an optional kind tells of trouble, and stays away from answers that are well.
pub(super) fn is_absent(name: &str) -> bool {
    matches!(name, "error" | "errors" | "last_error" | "incomplete_details" | "refusal" | "failure")
        || matches!(name, "failed_at" | "cancelled_at" | "cancelling_at" | "expired_at" | "canceled_at")
}

/// The start of an id that `kind` has.
fn prefix(kind: &str, out: &mut Vec<u8>) {
    if let Some((_, known)) = PREFIXES.iter().find(|(name, _)| *name == kind) {
        out.extend_from_slice(known.as_bytes());
    } else {
        let last = kind.rsplit('.').next().unwrap_or(kind);
        out.extend_from_slice(last.as_bytes());
        out.push(b'_');
    }
}

/// The constant of a model that says what it is.
fn kind(model: &'static Model) -> &'static str {
    let fields = fields(model);
    for name in ["object", "type", "event"] {
        if let Some(field) = fields.iter().find(|field| field.wire.get() == name)
            && let Type::Literal(span) = field.ty.target()
            && let Some(Literal::Str(text)) = span.of(crate::schema::LITERALS).first()
        {
            return text.get();
        }
    }
    ""
}

/// What the event of that type is called.
pub(super) fn tag(event: crate::schema::TypeId) -> Option<&'static str> {
    let Type::Model(id) = event.target() else { return None };
    let model = id.get()?;
    let field = fields(model).into_iter().find(|field| matches!(field.wire.get(), "type" | "event"))?;
    match field.ty.target() {
        Type::Literal(_) => Some(kind(model)).filter(|kind| !kind.is_empty()),
        _ => None,
    }
}

/// The start of the id of a thing of the model's kind.
pub(super) fn front(model: &'static Model) -> String {
    let mut front = Vec::new();
    let kind = kind(model);
    prefix(if kind.is_empty() { "id" } else { kind }, &mut front);
    String::from_utf8(front).unwrap_or_default()
}

/// The id of a thing of the model's kind.
pub(super) fn id(model: &'static Model, draw: &mut Seed) -> String {
    let kind = kind(model);
    let mut id = Vec::with_capacity(40);
    if kind == "model" {
        return MODELS.get(draw.below(MODELS.len())).copied().unwrap_or("gpt-4o").to_owned();
    }
    prefix(if kind.is_empty() { "id" } else { kind }, &mut id);
    draw.letters(24, &mut id);
    String::from_utf8(id).unwrap_or_default()
}

pub(super) fn string(writer: &mut Writer, place: Place, context: &Context<'_>, draw: &mut Seed) {
    let name = place.name;
    match (name, place.owner) {
        ("id", Some(owner)) => drop(writer.string(&id(owner, draw))),
        ("object", Some(owner)) => drop(writer.string(&object(owner.name.get()))),
        ("model", _) => drop(writer.string(context.model)),
        ("arguments" | "input_schema", _) => drop(writer.string("{}")),
        ("data" | "b64_json" | "result" | "encrypted_content", _) => drop(writer.string("ZmVycm9haQ==")),
        ("etag" | "fingerprint" | "system_fingerprint", _) => prefixed(writer, b"fp_", draw),
        ("version" | "default_version" | "latest_version", _) => drop(writer.string("1")),
        ("email", _) => drop(writer.string("someone@example.com")),
        ("name" | "filename", _) => words(writer, 1, context, draw),
        ("token" | "secret" | "client_secret" | "value", _) => prefixed(writer, b"ek_", draw),
        _ if name.ends_with("_id") => {
            let mut id = Vec::with_capacity(40);
            prefix(name.trim_end_matches("_id"), &mut id);
            draw.letters(24, &mut id);
            writer.string(&String::from_utf8(id).unwrap_or_default());
        }
        _ if name.ends_with("_at") => drop(writer.string("2026-01-02T03:04:05Z")),
        _ if name.ends_with("url") || name.ends_with("uri") => {
            writer.raw(b"\"https://example.com/");
            draw.letters(12, &mut writer.out);
            writer.out.push(b'"');
        }
        _ => {
            let count = 1 + draw.below(6);
            words(writer, count, context, draw);
        }
    }
}

/// `ModelDeleted` is a `model`, `FileObject` a `file_object`.
fn object(class: &str) -> String {
    let mut name = String::with_capacity(class.len() + 4);
    for letter in class.trim_end_matches("Deleted").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

fn prefixed(writer: &mut Writer, front: &[u8], draw: &mut Seed) {
    writer.raw(b"\"").out.extend_from_slice(front);
    draw.hex(16, &mut writer.out);
    writer.out.push(b'"');
}

fn words(writer: &mut Writer, count: usize, context: &Context<'_>, draw: &mut Seed) {
    writer.raw(b"\"");
    let start = draw.below(1024);
    context.words.run(start, count, &mut writer.out);
    writer.out.push(b'"');
}

/// Whatever is done with files is done at once.
fn counts_files(place: Place) -> bool {
    place.owner.is_some_and(|owner| owner.name.get() == "FileCounts")
}

fn time(draw: &mut Seed) -> u64 {
    EPOCH + draw.next() % 10_000_000
}

pub(super) fn int(writer: &mut Writer, place: Place, context: &Context<'_>, draw: &mut Seed) {
    let name = place.name;
    let value = match name {
        "created" | "expires_after" => time(draw),
        "input_tokens" | "prompt_tokens" if context.body.is_some() => context.prompt_tokens as u64,
        "total" | "completed" if counts_files(place) => context.asked as u64,
        _ if counts_files(place) => 0,
        "sequence_number" | "index" => place.index as u64,
        _ if name.ends_with("_at") || name.ends_with("_time") => time(draw),
        _ if name.ends_with("index") => 0,
        _ if name.ends_with("bytes") || name.ends_with("size") => 1024 + draw.next() % 65_536,
        _ => 1 + draw.next() % 99,
    };
    writer.int(value);
}

pub(super) fn float(writer: &mut Writer, place: Place, draw: &mut Seed) {
    match place.name {
        "temperature" | "top_p" => drop(writer.float(1.0)),
        name if name.ends_with("_at") => drop(writer.int(time(draw))),
        "logprob" => drop(writer.float(-4.0 * draw.fraction())),
        _ => drop(writer.float(draw.fraction())),
    }
}

pub(super) fn bool(place: Place, draw: &mut Seed) -> bool {
    match place.name {
        "deleted" | "success" | "parallel_tool_calls" => true,
        "flagged" => false,
        _ => draw.below(2) == 1,
    }
}

/// One of the constants: what says that all went well, if one of them does, else by seed.
pub(super) fn literal(place: Place, allowed: &'static [Literal], draw: &mut Seed) -> Literal {
    let wished: &[&str] = match place.name {
        "status" => &["completed", "succeeded", "processed", "active", "uploaded", "ready"],
        "role" => &["assistant"],
        "service_tier" => &["default"],
        _ => &[],
    };
    let named = |name: &&str| {
        allowed.iter().find(|literal| matches!(literal, Literal::Str(text) if text.get() == *name)).copied()
    };
    let drawn = || allowed.get(draw.below(allowed.len())).copied();
    wished.iter().find_map(named).or_else(drawn).unwrap_or(Literal::Null)
}
