//! Answers that are no JSON: sound, files, texts of a transcription, a session description.
//!
//! Owns their content types and what stands in them when nobody brought it. The id `file-1048576bytes` stands for a
//! file of just that size, made while it is sent.

use bytes::Bytes;

use crate::json::{Object, Value};

use super::memory::Content;
use super::reply::{Body, Events, Repeated, Reply};
use super::seed::Seed;
use super::text::Words;
use super::writer::Writer;

const BLOCK: usize = 64 * 1024;

fn reply(content_type: &'static str, body: Body) -> Reply {
    Reply { status: 200, content_type, headers: Vec::new(), body }
}

fn letters(seed: &Seed, count: usize) -> Bytes {
    let mut out = Vec::with_capacity(count);
    seed.clone().letters(count, &mut out);
    out.into()
}

/// How long the file is that an id stands for.
pub(super) fn sized(id: &str) -> Option<u64> {
    id.strip_prefix("file-")?.strip_suffix("bytes")?.parse().ok()
}

/// A file's content: what was uploaded, or what its id makes it.
pub(super) fn content(id: &str, kept: Option<&Content>, seed: &Seed) -> Reply {
    let (body, filename) = match (kept, sized(id)) {
        (Some(content), _) => (content.body(), content.filename.clone()),
        (None, Some(size)) => {
            let block = letters(&Seed::new(0).fork("block"), BLOCK);
            (Body::Long(size, Box::new(Repeated::new(block, size))), String::new())
        }
        (None, None) => (Body::Whole(letters(seed, 4096)), String::new()),
    };
    let mut reply = reply("application/octet-stream", body);
    if filename.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') && !filename.is_empty()
    {
        reply.headers.push(("content-disposition".to_owned(), format!("attachment; filename=\"{filename}\"")));
    }
    reply
}

/// Speech: the longer the text, the more bytes; as events when they were asked for.
pub(super) fn speech(body: Object<'_>, seed: &Seed) -> Reply {
    let text = |name| match body.get(name) {
        Some(Value::Str(text)) => text,
        _ => "",
    };
    let sound = letters(seed, 1024 + 64 * text("input").len());
    if text("stream_format") == "sse" {
        return Reply::events(Spoken { sound, usage: text("input").len().div_ceil(4), done: false });
    }
    let content_type = match text("response_format") {
        "opus" => "audio/opus",
        "aac" => "audio/aac",
        "flac" => "audio/flac",
        "wav" => "audio/wav",
        "pcm" => "audio/pcm",
        _ => "audio/mpeg",
    };
    reply(content_type, Body::Whole(sound))
}

struct Spoken {
    sound: Bytes,
    usage: usize,
    done: bool,
}

impl Events for Spoken {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        if self.done {
            return false;
        }
        let mut writer = Writer { out: std::mem::take(out) };
        writer.out.extend_from_slice(b"data: ");
        let piece = self.sound.split_to(self.sound.len().min(768));
        writer.open(b'{').key("type");
        if piece.is_empty() {
            self.done = true;
            writer.string("speech.audio.done").key("usage").open(b'{').key("input_tokens").int(self.usage);
            writer.key("output_tokens").int(32).key("total_tokens").int(self.usage + 32).close(b'}');
        } else {
            writer.string("speech.audio.delta").key("audio");
            writer.string(&base64_simd::STANDARD.encode_to_string(&piece));
        }
        writer.close(b'}').out.extend_from_slice(b"\n\n");
        *out = writer.out;
        true
    }
}

/// What was said, in a format that is text.
pub(super) fn transcript(format: &str, words: &Words, seed: &Seed) -> Reply {
    let mut draw = seed.clone();
    let mut line = || {
        let mut text = Vec::new();
        words.run(draw.below(1024), 8, &mut text);
        String::from_utf8(text).unwrap_or_default()
    };
    let text = match format {
        "srt" => {
            format!("1\n00:00:00,000 --> 00:00:02,500\n{}\n\n2\n00:00:02,500 --> 00:00:05,000\n{}\n", line(), line())
        }
        "vtt" => format!("WEBVTT\n\n00:00.000 --> 00:02.500\n{}\n\n00:02.500 --> 00:05.000\n{}\n", line(), line()),
        _ => format!("{} {}\n", line(), line()),
    };
    let content_type = if format == "vtt" { "text/vtt; charset=utf-8" } else { "text/plain; charset=utf-8" };
    reply(content_type, Body::Whole(text.into()))
}

/// The answer to an offer of a call.
pub(super) fn session_description(seed: &Seed) -> Reply {
    let id = String::from_utf8(letters(seed, 20).to_vec()).unwrap_or_default();
    let text = format!(
        "v=0\r\no=- {} 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\n\
         a=rtpmap:111 opus/48000/2\r\na=sendrecv\r\n",
        seed.clone().next() % 1_000_000_000
    );
    let mut reply = reply("application/sdp", Body::Whole(text.into()));
    reply.status = 201;
    reply.headers.push(("location".to_owned(), format!("/v1/realtime/calls/rtc_{id}")));
    reply
}
