//! Documents: what is accepted, what is refused, and what the walk gives.

use bytes::Bytes;
use ferroai::json::{Document, Invalid, MAX_DEPTH, Value};

/// A value in words: the tests' own notation, which shows every difference.
fn show(value: Value<'_>) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::BigInt(digits) => format!("big {digits}"),
        Value::Float(value) => format!("{value:?}"),
        Value::Str(text) => format!("{text:?}"),
        Value::Array(items) => {
            assert_eq!(items.len(), items.iter().count());
            assert_eq!(items.is_empty(), items.iter().next().is_none());
            format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(" "))
        }
        Value::Object(pairs) => {
            assert_eq!(pairs.len(), pairs.iter().count());
            let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={}", show(value))).collect();
            format!("{{{}}}", pairs.join(" "))
        }
    }
}

fn parse(text: impl AsRef<[u8]>) -> Result<String, Invalid> {
    Document::parse(Bytes::copy_from_slice(text.as_ref())).map(|document| show(document.root()))
}

fn ok(text: &str) -> String {
    parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn values_of_every_kind() {
    assert_eq!(ok(" [null, true ,false,\t\"a\", 1, -2.5, {}, [] ]\r\n"), "[null true false \"a\" 1 -2.5 {} []]");
    assert_eq!(ok("{\"a\": {\"b\": [1, [2, {\"c\": 3}], 4]}, \"d\": \"\"}"), "{a={b=[1 [2 {c=3}] 4]} d=\"\"}");
    for (text, shown) in
        [("null", "null"), ("0", "0"), ("\"x\"", "\"x\""), ("[]", "[]"), ("{}", "{}"), ("[[]]", "[[]]")]
    {
        assert_eq!(ok(text), shown);
    }
}

#[test]
fn numbers() {
    for (text, shown) in [
        ("-0", "0"),
        ("-0.0", "-0.0"),
        ("0e5", "0.0"),
        ("123456789012345678", "123456789012345678"),
        ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775808", "big 9223372036854775808"),
        ("-9223372036854775809", "big -9223372036854775809"),
        ("123456789012345678901234567890", "big 123456789012345678901234567890"),
        ("1E2", "100.0"),
        ("1e-2", "0.01"),
        ("1.5e+3", "1500.0"),
        ("0.1", "0.1"),
        ("-0.0069292834", "-0.0069292834"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("9007199254740993.0", "9007199254740992.0"),
        ("1e22", "1e22"),
        ("1e23", "1e23"),
        ("5e-324", "5e-324"),
        ("1e400", "inf"),
        ("-1e400", "-inf"),
        ("1e-400", "0.0"),
        ("1e0000000000000000000000001", "10.0"),
        ("0.000000000000000000000000000000000000001", "1e-39"),
        ("1.7976931348623157e308", "1.7976931348623157e308"),
        ("NaN", "NaN"),
        ("[Infinity,-Infinity]", "[inf -inf]"),
    ] {
        assert_eq!(ok(text), shown, "{text}");
    }
}

#[test]
fn every_short_decimal_is_the_nearest_number() {
    for exponent in -30..30 {
        for mantissa in ["1", "7.03", "123456789.123456", "9007199254740992", "9007199254740993", "1234567890123456789"]
        {
            let text = format!("{mantissa}e{exponent}");
            assert_eq!(ok(&text), format!("{:?}", text.parse::<f64>().unwrap()), "{text}");
        }
    }
}

#[test]
fn strings() {
    for (text, shown) in [
        (
            r#""\"\\\/\b\f\n\r\t""#,
            "\"\\\"\\\\/\u{8}\u{c}\\n\\r\\t\"".replace('\u{8}', "\\u{8}").replace('\u{c}', "\\u{c}"),
        ),
        (r#""\u00e9\u20AC""#, "\"é€\"".to_owned()),
        (r#""\ud83d\ude00!""#, "\"😀!\"".to_owned()),
        (r#""é€😀""#, "\"é€😀\"".to_owned()),
        (r#""\u0000""#, "\"\\0\"".to_owned()),
    ] {
        assert_eq!(ok(text), shown, "{text}");
    }
    // Every length, so that each way of searching meets each end.
    for length in 0..200 {
        let plain = "x".repeat(length);
        assert_eq!(ok(&format!("\"{plain}\"")), format!("\"{plain}\""));
        assert_eq!(ok(&format!("\"{plain}\\n{plain}\"")), format!("\"{plain}\\n{plain}\""));
        assert_eq!(parse(format!("\"{plain}\u{1f}{plain}\"")).unwrap_err().at, length + 1);
        assert_eq!(parse(format!("\"{plain}")).unwrap_err().at, length + 1);
        assert_eq!(ok(&format!("\"{plain}é\u{7f}\"")), format!("\"{plain}é\\u{{7f}}\""));
    }
}

#[test]
fn half_a_pair_is_a_replacement() {
    for (text, shown) in [
        (r#""\ud800""#, "\"\u{fffd}\""),
        (r#""a\udc00b""#, "\"a\u{fffd}b\""),
        (r#""\ud800\ud800""#, "\"\u{fffd}\u{fffd}\""),
        (r#""\ud800\u0041""#, "\"\u{fffd}A\""),
        (r#""\ud800\n""#, "\"\u{fffd}\\n\""),
        (r#""\udc00\ud83d\ude00""#, "\"\u{fffd}😀\""),
    ] {
        assert_eq!(ok(text), shown, "{text}");
    }
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    let document = Document::parse(Bytes::from_static(b"{\"a\xff\": \"\xe2\x82\"}")).unwrap();
    assert_eq!(show(document.root()), "{a\u{fffd}=\"\u{fffd}\"}");
    assert_eq!(parse(b"\xff").unwrap_err().message, "expected a value");
    assert_eq!(ok("\u{feff}[1]"), "[1]");
    assert!(parse("\u{feff}\u{feff}[1]").is_err());
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    for (text, at) in [
        ("", 0),
        ("  ", 2),
        ("nul", 0),
        ("nulL", 0),
        ("truefalse", 4),
        ("[1,]", 3),
        ("[1 2]", 3),
        ("[,1]", 1),
        ("[1}", 2),
        ("[", 1),
        ("{", 1),
        ("{\"a\"}", 4),
        ("{\"a\":}", 5),
        ("{\"a\":1,}", 7),
        ("{\"a\":1]", 6),
        ("{a:1}", 1),
        ("{'a':1}", 1),
        ("1 2", 2),
        ("[] []", 3),
        ("01", 1),
        ("-01", 2),
        ("-", 1),
        ("+1", 0),
        (".5", 0),
        ("1.", 2),
        ("1.e5", 2),
        ("1e", 2),
        ("1e+", 3),
        ("0x10", 1),
        ("--1", 1),
        ("-NaN", 1),
        ("-Inf", 1),
        ("\"a\nb\"", 2),
        ("\"\\x\"", 2),
        ("\"\\u12\"", 3),
        ("\"\\u+123\"", 3),
        ("\"\\", 2),
        ("// a\n1", 0),
        ("\u{a0}1", 0),
        ("1\u{0}", 1),
    ] {
        match parse(text) {
            Ok(shown) => panic!("{text:?} was read as {shown}"),
            Err(error) => assert_eq!(error.at, at, "{text:?}: {error}"),
        }
    }
}

#[test]
fn nesting_has_an_end() {
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(parse(deep(MAX_DEPTH)).is_ok());
    // One more is fine as long as nothing lies in it.
    assert!(parse(deep(MAX_DEPTH + 1)).is_ok());
    assert!(parse(deep(MAX_DEPTH + 2)).unwrap_err().message.contains("256 levels"));
    assert!(parse("[".repeat(1_000_000)).is_err());
    assert!(parse("{\"a\":".repeat(1_000_000)).is_err());
}

#[test]
fn a_repeated_key_counts_the_last_time() {
    let document = Document::parse(Bytes::from_static(b"{\"a\":1,\"b\":2,\"a\":[3],\"\":4}")).unwrap();
    let Value::Object(object) = document.root() else { panic!("no object") };
    assert_eq!(object.len(), 4);
    assert_eq!(show(object.get("a").unwrap()), "[3]");
    assert_eq!(show(object.get("").unwrap()), "4");
    assert!(object.get("c").is_none());
}

#[test]
fn strings_lie_where_the_body_has_them() {
    let body = Bytes::from_static(b"[\"plain\"]");
    let document = Document::parse(body.clone()).unwrap();
    let Value::Array(items) = document.root() else { panic!("no array") };
    let Some(Value::Str(text)) = items.iter().next() else { panic!("no string") };
    assert_eq!(text.as_ptr(), body[2..].as_ptr());
    assert_eq!(document.body(), &body);
}
