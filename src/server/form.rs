//! Multipart bodies as they come in: read once, piece by piece, in the same memory whatever their size.
//!
//! Owns finding the parts and what is kept of each: its head, how long it is, a checksum of all of it and
//! its first megabytes. A body that is malformed has the parts found up to there.

use bytes::Bytes;
use memchr::memmem::Finder;

use super::writer::Writer;

/// So much of a part is kept; of a longer one the rest is counted and checked only.
pub(super) const KEPT: usize = 4 * 1024 * 1024;
/// No part's head is longer.
const HEAD: usize = 64 * 1024;

#[derive(Clone, Debug, Default)]
pub struct Part {
    pub name: String,
    pub filename: Option<String>,
    pub content_type: Option<String>,
    /// The first `KEPT` bytes.
    pub content: Bytes,
    pub size: u64,
    /// Of the whole content.
    pub crc32: u32,
    pub(super) checked: crc32fast::Hasher,
}

/// The boundary that a content type names, if it is that of a form.
pub(super) fn boundary(content_type: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(content_type).ok()?;
    let kind = text.get(..19).filter(|kind| kind.eq_ignore_ascii_case("multipart/form-data"))?;
    let parameters = text.get(kind.len()..)?;
    let value = parameters.split(';').find_map(|pair| pair.trim().strip_prefix("boundary="))?;
    Some(format!("\r\n--{}", value.trim_matches('"')).into_bytes())
}

enum State {
    /// Before the first boundary, whose line break does not have to be there.
    Start,
    Content,
    /// Just behind a boundary.
    Between,
    Head,
    End,
}

pub(super) struct Scan {
    boundary: Finder<'static>,
    state: State,
    pending: Vec<u8>,
    part: Part,
    kept: Vec<u8>,
    parts: Vec<Part>,
}

impl Scan {
    pub(super) fn new(boundary: &[u8]) -> Self {
        Self {
            boundary: Finder::new(boundary).into_owned(),
            state: State::Start,
            pending: b"\r\n".to_vec(),
            part: Part::default(),
            kept: Vec::new(),
            parts: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
        while self.step() {}
    }

    pub(super) fn finish(mut self) -> Vec<Part> {
        if matches!(self.state, State::Content) {
            let rest = std::mem::take(&mut self.pending);
            self.content(&rest);
            self.end_part();
        }
        self.parts
    }

    /// Takes from what is pending; `false` when more must come first.
    fn step(&mut self) -> bool {
        match self.state {
            State::Start | State::Content => {
                let pending = std::mem::take(&mut self.pending);
                let found = self.boundary.find(&pending);
                let end = found.unwrap_or_else(|| pending.len().saturating_sub(self.boundary.needle().len() - 1));
                let (content, rest) = pending.split_at(end);
                let in_part = matches!(self.state, State::Content);
                if in_part {
                    self.content(content);
                }
                self.pending =
                    rest.get(found.map_or(0, |_| self.boundary.needle().len())..).unwrap_or_default().to_vec();
                if found.is_some() {
                    if in_part {
                        self.end_part();
                    }
                    self.state = State::Between;
                }
                found.is_some()
            }
            State::Between => {
                let Some(two) = self.pending.get(..2) else { return false };
                // The line break stays: with a head of no lines it is half of what ends the head.
                self.state = if two == b"\r\n" { State::Head } else { State::End };
                true
            }
            State::Head => {
                let Some(end) = memchr::memmem::find(&self.pending, b"\r\n\r\n") else {
                    if self.pending.len() > HEAD {
                        self.state = State::End;
                    }
                    return false;
                };
                let head: Vec<u8> = self.pending.drain(..end + 4).take(end).collect();
                self.part = read_head(&String::from_utf8_lossy(&head));
                self.state = State::Content;
                true
            }
            State::End => {
                self.pending.clear();
                false
            }
        }
    }

    fn content(&mut self, bytes: &[u8]) {
        self.part.size += bytes.len() as u64;
        self.part.checked.update(bytes);
        let room = KEPT - self.kept.len().min(KEPT);
        self.kept.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
    }

    fn end_part(&mut self) {
        let mut part = std::mem::take(&mut self.part);
        part.content = std::mem::take(&mut self.kept).into();
        part.crc32 = part.checked.clone().finalize();
        self.parts.push(part);
    }
}

fn read_head(head: &str) -> Part {
    let mut part = Part::default();
    for line in head.split("\r\n") {
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        if name.eq_ignore_ascii_case("content-type") {
            part.content_type = Some(value.to_owned());
        } else if name.eq_ignore_ascii_case("content-disposition") {
            part.name = parameter(value, "; name=\"").unwrap_or_default();
            part.filename = parameter(value, "; filename=\"");
        }
    }
    part
}

/// A quoted parameter, with what forms escape of it read back.
fn parameter(value: &str, before: &str) -> Option<String> {
    let (_, rest) = value.split_once(before)?;
    let quoted = rest.split('"').next()?;
    Some(quoted.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

/// The plain fields as the JSON object that would say the same.
pub(super) fn to_json(parts: &[Part]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.open(b'{');
    for part in parts.iter().filter(|part| part.filename.is_none()) {
        let text = String::from_utf8_lossy(&part.content);
        match text.as_ref() {
            "true" => writer.key(&part.name).raw(b"true"),
            "false" => writer.key(&part.name).raw(b"false"),
            text => writer.key(&part.name).string(text),
        };
    }
    writer.close(b'}');
    writer.out
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = b"--x\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper-1\r\n--x\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a%22.wav\"\r\nContent-Type: audio/wav\r\n\r\n\
        \x00\xff\r\n\r\n--\r\n-\r\n--x\r\nContent-Disposition: form-data; name=\"stream\"\r\n\r\ntrue\r\n--x\r\n\
        Content-Disposition: form-data; name=\"none\"\r\n\r\n\r\n--x--\r\n";

    fn scanned(body: &[u8], piece: usize) -> Vec<Part> {
        let mut scan = Scan::new(&boundary(b"multipart/form-data; boundary=x").unwrap());
        body.chunks(piece).for_each(|bytes| scan.push(bytes));
        scan.finish()
    }

    #[test]
    fn parts_are_found_however_the_body_is_cut_up() {
        for piece in 1..BODY.len() {
            let parts = scanned(BODY, piece);
            assert_eq!(to_json(&parts), br#"{"model":"whisper-1","stream":true,"none":""}"#, "{piece}");
            let file = &parts[1];
            assert_eq!((file.filename.as_deref(), file.content_type.as_deref()), (Some("a\".wav"), Some("audio/wav")));
            assert_eq!((&file.content[..], file.size), (&b"\x00\xff\r\n\r\n--\r\n-"[..], 11));
            assert_eq!(file.crc32, crc32fast::hash(&file.content));
        }
    }

    #[test]
    fn a_long_part_is_counted_and_not_kept() {
        let mut scan = Scan::new(b"\r\n--y");
        scan.push(b"--y\r\nContent-Disposition: form-data; name=\"data\"; filename=\"upload\"\r\n\r\n");
        let block = vec![7; 1024 * 1024];
        for _ in 0..9 {
            scan.push(&block);
        }
        scan.push(b"\r\n--y--\r\n");
        let [part] = &scan.finish()[..] else { panic!("one part") };
        assert_eq!((part.content.len(), part.size), (KEPT, 9 * 1024 * 1024));
        assert_eq!(part.crc32, crc32fast::hash(&vec![7; 9 * 1024 * 1024]));
    }

    #[test]
    fn what_is_malformed_has_the_parts_found_up_to_there() {
        assert!(scanned(b"--", 1).is_empty());
        assert!(scanned(b"--x\r\nname", 1).is_empty());
        assert_eq!(scanned(b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbc", 2)[0].content, "bc");
    }
}
