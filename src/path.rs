//! Paths: what a value becomes as a part of one, and what a path may not become.
//!
//! A segment that is `.` or `..`, escaped or not, would silently address something else.

/// Appends a value as a part of a segment: what RFC 3986 calls `pchar` stays, all else is escaped.
pub fn push(path: &mut String, value: &str) {
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => path.push(char::from(byte)),
            other if b"!$&'()*+,;=:@".contains(&other) => path.push(char::from(other)),
            other => escape(path, other),
        }
    }
}

/// Appends `%XX`.
pub fn escape(out: &mut String, byte: u8) {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    out.push('%');
    for digit in [byte >> 4, byte & 15] {
        out.push(HEX.get(usize::from(digit)).copied().map_or('0', char::from));
    }
}

/// The first segment that means "here" or "up".
pub fn dots(path: &str) -> Option<&str> {
    path.split('/').find(|segment| matches!(segment.replace("%2e", ".").replace("%2E", ".").as_str(), "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_one_segment() {
        let mut path = String::from("/");
        push(&mut path, "a b/c%ü:@");
        assert_eq!(path, "/a%20b%2Fc%25%C3%BC:@");
    }

    #[test]
    fn dots_are_found_escaped_and_plain() {
        for (path, found) in
            [("/a/../b", Some("..")), ("/%2e%2E", Some("%2e%2E")), ("/a.b/...", None), ("/.", Some("."))]
        {
            assert_eq!(dots(path), found, "{path}");
        }
    }
}
