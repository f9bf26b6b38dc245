//! Uploads in parts: a file that is put together of what came before.
//!
//! Owns the steps that depend on earlier ones. Refuses parts that are unknown or whose sizes do not add up
//! to what was announced; an upload nobody began here is answered like any other thing.

use bytes::{Bytes, BytesMut};

use crate::json::{Document, Object, Value};

use super::form::KEPT;
use super::memory::{Content, Found, Memory, Thing};
use super::reply::Reply;
use super::seed::Seed;
use super::things::text_of;
use super::writer::Writer;

/// An object with some of its values replaced, or added, by JSON that is ready.
pub(super) fn merged(object: Object<'_>, with: &[(&str, &[u8])]) -> Bytes {
    let mut writer = Writer::with_capacity(512);
    writer.open(b'{');
    for (key, value) in object.iter().filter(|(key, _)| with.iter().all(|(name, _)| name != key)) {
        writer.key(key).value(value);
    }
    for (key, value) in with {
        writer.key(key).raw(value);
    }
    writer.close(b'}');
    writer.out.into()
}

/// What happens to an upload that was begun here; `None` for any other.
pub(super) fn end(memory: &Memory, path: &str, verb: &str, body: Object<'_>, seed: &Seed) -> Option<Reply> {
    let Found::Thing(upload) = memory.find(path) else { return None };
    let document = Document::parse(upload.json).ok()?;
    let Value::Object(upload) = document.root() else { return None };
    if verb == "cancel" {
        return Some(ended(memory, path, &merged(upload, &[("status", b"\"cancelled\"")])));
    }
    let mut whole = Content { filename: text_of(upload, "filename").to_owned(), ..Content::default() };
    let mut head = BytesMut::new();
    let Some(Value::Array(parts)) = body.get("part_ids") else { return None };
    for id in &parts {
        let Value::Str(id) = id else { continue };
        let Found::Thing(Thing { content: Some(part), .. }) = memory.find(&format!("{path}/parts/{id}")) else {
            let message = format!("There is no part {id:?} of this upload.");
            return Some(Reply::error(400, &message, Some("part_ids"), None));
        };
        // Only what follows on what is kept can be kept.
        if head.len() as u64 == whole.size {
            let room = KEPT - head.len().min(KEPT);
            head.extend_from_slice(part.head.get(..room).unwrap_or(&part.head));
        }
        whole.size += part.size;
    }
    let announced = upload.get("bytes");
    if !matches!(announced, Some(Value::Int(bytes)) if u64::try_from(bytes) == Ok(whole.size)) {
        let message = format!("The parts are {} bytes together, which is not what was announced.", whole.size);
        return Some(Reply::error(400, &message, Some("part_ids"), None));
    }
    whole.head = head.freeze();
    let mut id = b"file-".to_vec();
    seed.clone().letters(24, &mut id);
    let id = String::from_utf8(id).unwrap_or_default();
    let mut file = Writer::default();
    file.open(b'{').key("id").string(&id).raw(br#""object":"file","status":"processed""#);
    file.key("bytes").int(whole.size).key("filename").string(&whole.filename);
    for name in ["created_at", "purpose"] {
        file.key(name).value(upload.get(name).unwrap_or(Value::Null));
    }
    file.close(b'}');
    let json = merged(upload, &[("status", b"\"completed\""), ("file", &file.out)]);
    memory.keep(&format!("/files/{id}"), Some(Thing { json: file.out.into(), content: Some(whole) }));
    Some(ended(memory, path, &json))
}

fn ended(memory: &Memory, path: &str, json: &Bytes) -> Reply {
    memory.keep(path, Some(Thing { json: json.clone(), content: None }));
    Reply::json(json.to_vec())
}
