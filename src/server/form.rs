//! The plain fields of a multipart body, as the JSON object that would say the same.
//!
//! Owns just enough of `multipart/form-data` to answer by it: files are passed over, and a body that is
//! malformed has the fields found up to there.

use memchr::memmem;

use super::writer::Writer;

/// Whether a body is a form: its first line is the boundary.
pub(super) fn is_form(body: &[u8]) -> bool {
    body.starts_with(b"--")
}

pub(super) fn to_json(body: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.open(b'{');
    let line = memmem::find(body, b"\r\n").and_then(|end| body.get(..end)).unwrap_or(body);
    let boundary = [b"\r\n", line].concat();
    let mut rest = body.get(line.len()..).unwrap_or_default();
    while let Some(after) = rest.strip_prefix(b"\r\n") {
        let end = memmem::find(after, &boundary).unwrap_or(after.len());
        let (part, next) = after.split_at(end);
        field(&mut writer, part);
        rest = next.get(boundary.len()..).unwrap_or_default();
    }
    writer.close(b'}');
    writer.out
}

fn field(writer: &mut Writer, part: &[u8]) {
    let Some(end) = memmem::find(part, b"\r\n\r\n") else { return };
    let (head, value) = part.split_at(end);
    let head = String::from_utf8_lossy(head);
    let value = String::from_utf8_lossy(value.get(4..).unwrap_or_default());
    let name = head.split("; name=\"").nth(1).and_then(|rest| rest.split('"').next());
    let Some(name) = name.filter(|_| !head.contains("; filename=")) else { return };
    match value.as_ref() {
        "true" => writer.key(name).raw(b"true"),
        "false" => writer.key(name).raw(b"false"),
        text => writer.key(name).string(text),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_and_files_passed_over() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper-1\r\n--x\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n\r\n\x00\xff\r\n\r\n--\r\n--x\r\n\
            Content-Disposition: form-data; name=\"stream\"\r\n\r\ntrue\r\n--x--\r\n";
        assert!(is_form(body));
        assert_eq!(to_json(body), br#"{"model":"whisper-1","stream":true}"#);
        assert_eq!(to_json(b"--"), b"{}");
        assert_eq!(to_json(b"--x\r\nname"), b"{}");
    }
}
