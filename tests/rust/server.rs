//! The embedded server: every described operation answers by its row, and every fault is the fault asked for.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use bytes::Bytes;
use ferroai::json::{Document, Value};
use ferroai::schema::{Encoding, OPERATIONS, Operation, PARAMS, Page, Place, Stream, Type, TypeId, Verb};
use ferroai::server::{Act, After, Config, Plan, Scripted, Server, Wish, check};

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
    /// The body came to its declared end.
    whole: bool,
}

impl Answer {
    fn document(&self) -> Document {
        Document::parse(Bytes::from(self.body.clone())).unwrap_or_else(|error| panic!("{error}: {:.500}", self.text()))
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn start(config: Config) -> Server {
    Server::start(config).unwrap()
}

fn send(server: &Server, bytes: &[u8]) -> Answer {
    let mut socket = TcpStream::connect(server.address()).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket.write_all(bytes).unwrap();
    let mut got = Vec::new();
    // A reset is an end, too.
    let _ = socket.read_to_end(&mut got);
    parse(&got)
}

fn parse(got: &[u8]) -> Answer {
    let Some(end) = got.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Answer { status: 0, head: String::from_utf8_lossy(got).into_owned(), body: Vec::new(), whole: false };
    };
    let head = String::from_utf8(got[..end].to_vec()).unwrap();
    let status = head[9..12].parse().unwrap();
    let rest = &got[end + 4..];
    if head.contains("transfer-encoding: chunked") {
        let (body, whole) = unchunk(rest);
        return Answer { status, head, body, whole };
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map(|text| text.parse().unwrap());
    Answer { status, head, body: rest.to_vec(), whole: length.is_none_or(|length: usize| length == rest.len()) }
}

fn unchunk(mut rest: &[u8]) -> (Vec<u8>, bool) {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
        if size == 0 {
            return (body, true);
        }
        body.extend_from_slice(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 4 + size..];
    }
    (body, false)
}

fn request(method: &str, target: &str, body: &str) -> Vec<u8> {
    let kind = if body.starts_with("--x") { "multipart/form-data; boundary=x" } else { "application/json" };
    let head = format!("authorization: Bearer test\r\nhost: test\r\nconnection: close\r\ncontent-type: {kind}");
    format!("{method} {target} HTTP/1.1\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn verb(operation: &Operation) -> &'static str {
    match operation.verb {
        Verb::Get => "GET",
        Verb::Post => "POST",
        Verb::Delete => "DELETE",
    }
}

/// Its address with something in each hole, and more of a query.
fn target(operation: &Operation, query: &str) -> String {
    let (path, own) = operation.path.get().split_once('?').unwrap_or((operation.path.get(), ""));
    let segments = path.split('/').map(|part| if part.starts_with('{') { "thing_1" } else { part });
    let query: Vec<&str> = [own, query].into_iter().filter(|part| !part.is_empty()).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/v1{}{mark}{}", segments.collect::<Vec<_>>().join("/"), query.join("&"))
}

/// All that is required and nothing else.
fn body(operation: &Operation, stream: bool) -> String {
    let required = operation.params.of(PARAMS).iter().filter(|param| param.place == Place::Body && param.required);
    let mut pairs: Vec<String> = required.map(|param| format!("{:?}:\"x\"", param.wire.get())).collect();
    if matches!(operation.encoding, Encoding::Multipart) {
        let field = |name: &str, value: &str| {
            format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let params = operation.params.of(PARAMS).iter();
        let required = params.filter(|param| matches!(param.place, Place::Body | Place::File) && param.required);
        let fields: String = required.map(|param| field(param.wire.get(), "x")).collect();
        return fields + &field("stream", if stream { "true" } else { "false" }) + "--x--\r\n";
    }
    if stream {
        pairs.push("\"stream\":true".to_owned());
    }
    if operation.verb == Verb::Post { format!("{{{}}}", pairs.join(",")) } else { String::new() }
}

fn must_fit(what: &str, ty: TypeId, value: Value<'_>, body: &str) {
    if let Err(misfit) = check(ty, value, true) {
        panic!("{what}: {misfit}\n{body}");
    }
}

fn get<'a>(value: Value<'a>, key: &str) -> Value<'a> {
    let Value::Object(object) = value else { panic!("{key} of {value:?}") };
    object.get(key).unwrap_or(Value::Null)
}

fn strings<'a>(value: Value<'a>, key: &str) -> Vec<&'a str> {
    let Value::Array(items) = value else { panic!("{key} of {value:?}") };
    items
        .iter()
        .map(|item| if let Value::Str(text) = get(item, key) { text } else { panic!("{key}: {item:?}") })
        .collect()
}

/// Every call; of those that share an address the one that is current.
fn operations() -> Vec<&'static Operation> {
    let twin = |one: &Operation, other: &Operation| {
        one.verb == other.verb && one.path == other.path && other.deprecated.is_empty()
    };
    let replaced = |one: &&Operation| !one.deprecated.is_empty() && OPERATIONS.iter().any(|other| twin(one, other));
    OPERATIONS.iter().filter(|one| !replaced(one)).collect()
}

#[test]
fn every_operation_answers_by_its_row() {
    assert!(!OPERATIONS.is_empty());
    for seed in 0..12 {
        let server = start(Config { seed, items: 3, ..Config::default() });
        for operation in operations() {
            let what = format!("{} {} with seed {seed}", verb(operation), operation.path.get());
            if operation.stream != Stream::Always {
                let answer = send(&server, &request(verb(operation), &target(operation, ""), &body(operation, false)));
                let text = answer.text();
                let status = if operation.path.get() == "/realtime/calls" { 201 } else { 200 };
                assert_eq!((answer.status, answer.whole), (status, true), "{what}: {text}");
                match (operation.page, operation.returns.target()) {
                    (Page::None, Type::Binary | Type::Null) => {}
                    (Page::None, _) => must_fit(&what, operation.returns, answer.document().root(), &text),
                    _ => {
                        let document = answer.document();
                        let Value::Array(items) = get(document.root(), "data") else { panic!("{what}: {text}") };
                        // What was made before is there, too.
                        assert!(items.len() == 3 || items.len() == 4, "{what}");
                        items.iter().for_each(|item| must_fit(&what, operation.returns, item, &text));
                    }
                }
            }
            if operation.stream != Stream::None {
                streams_by_its_row(&server, operation, &what);
            }
        }
    }
}

fn streams_by_its_row(server: &Server, operation: &Operation, what: &str) {
    let target = target(operation, if operation.verb == Verb::Get { "stream=true" } else { "" });
    let answer = send(server, &request(verb(operation), &target, &body(operation, operation.verb == Verb::Post)));
    assert_eq!((answer.status, answer.whole), (200, true), "{what}: {}", answer.text());
    assert!(answer.head.contains("content-type: text/event-stream"), "{what}");
    let text = answer.text();
    let mut events = 0;
    let mut named = "";
    for line in text.lines() {
        named = line.strip_prefix("event: ").unwrap_or(named);
        let Some(data) = line.strip_prefix("data: ").filter(|data| *data != "[DONE]") else { continue };
        // The older completions have no row of their own for what is not finished yet.
        let data = match operation.path.get() {
            "/completions" => data.replace("\"finish_reason\":null", "\"finish_reason\":\"stop\""),
            // The name on the line above is part of such an event.
            _ if operation.names_events() => format!("{{\"event\":{named:?},\"data\":{data}}}"),
            _ => data.to_owned(),
        };
        let document = Document::parse(Bytes::from(data.clone())).unwrap();
        must_fit(&format!("{what}, event {events}"), operation.event, document.root(), &data);
        events += 1;
    }
    assert!(events > 0, "{what}");
}

#[test]
fn the_same_request_gets_the_same_answer() {
    let (one, same, other) =
        (start(Config::default()), start(Config::default()), start(Config { seed: 1, ..Config::default() }));
    let (mut total, mut different) = (0, 0);
    for operation in operations().into_iter().filter(|operation| !matches!(operation.returns.target(), Type::Null)) {
        let bytes = request(verb(operation), &target(operation, ""), &body(operation, false));
        let first = send(&one, &bytes).body;
        assert_eq!(first, send(&one, &bytes).body, "{}: again", operation.path.get());
        assert_eq!(first, send(&same, &bytes).body, "{}: another server", operation.path.get());
        total += 1;
        different += usize::from(first != send(&other, &bytes).body);
    }
    // Some have nothing to draw: confirmations, lists of models, settings with one value.
    assert!(different * 2 > total, "{different} of {total} depend on the seed");
}

#[test]
fn pages_go_on_to_the_end() {
    let server = start(Config { items: 50, ..Config::default() });
    let cursors = operations().into_iter().filter(|operation| {
        operation.verb == Verb::Get && matches!(operation.page, Page::Cursor | Page::ConversationCursor)
    });
    let mut lists = 0;
    for operation in cursors {
        lists += 1;
        for order in ["asc", "desc"] {
            let mut ids: Vec<String> = Vec::new();
            let mut after = String::new();
            loop {
                let target = target(operation, &format!("limit=20&order={order}{after}"));
                let answer = send(&server, &request("GET", &target, ""));
                let document = answer.document();
                let data = get(document.root(), "data");
                let Value::Array(items) = data else { panic!("{target}: {data:?}") };
                assert!(items.len() == 20 || items.len() == 10, "{target}");
                let page = strings(data, "id");
                assert!(matches!(get(document.root(), "first_id"), Value::Str(id) if id == page[0]));
                let Value::Str(last) = get(document.root(), "last_id") else { panic!("no last id") };
                assert_eq!(last, page[page.len() - 1]);
                ids.extend(page.into_iter().map(str::to_owned));
                after = format!("&after={last}");
                if matches!(get(document.root(), "has_more"), Value::Bool(false)) {
                    break;
                }
            }
            assert_eq!(ids.len(), 50, "{}", operation.path.get());
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), 50, "{}: an id came twice", operation.path.get());
        }
        let target = target(operation, "after=nothing");
        assert_eq!(send(&server, &request("GET", &target, "")).status, 404, "{target}");
    }
    assert!(lists > 0);
}

#[test]
fn what_is_wrong_is_refused_as_the_api_refuses_it() {
    let server = start(Config::default());
    let chat = "/v1/chat/completions";
    let nobody = b"POST /v1/chat/completions HTTP/1.1\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}".to_vec();
    let blank = b"GET /v1/models HTTP/1.1\r\nconnection: close\r\nauthorization: Bearer \r\n\r\n".to_vec();
    let cases: [(Vec<u8>, u16, Value<'_>, Value<'_>); 9] = [
        (request("GET", "/v1/nothing", ""), 404, Value::Null, Value::Str("unknown_url")),
        (request("GET", "/models", ""), 404, Value::Null, Value::Str("unknown_url")),
        (request("DELETE", chat, ""), 405, Value::Null, Value::Str("method_not_supported")),
        (nobody, 401, Value::Null, Value::Null),
        (blank, 401, Value::Null, Value::Null),
        (request("POST", chat, "{"), 400, Value::Null, Value::Null),
        (request("POST", chat, "[]"), 400, Value::Null, Value::Null),
        (request("POST", chat, "{}"), 400, Value::Str("messages"), Value::Str("missing_required_parameter")),
        (b"nonsense\r\n\r\n".to_vec(), 400, Value::Null, Value::Null),
    ];
    for (bytes, status, param, code) in cases {
        let answer = send(&server, &bytes);
        let what = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(answer.status, status, "{what}");
        let document = answer.document();
        let error = get(document.root(), "error");
        assert!(matches!(get(error, "message"), Value::Str(text) if !text.is_empty()), "{what}");
        assert!(matches!(get(error, "type"), Value::Str(_)), "{what}");
        assert_eq!(format!("{:?}", get(error, "param")), format!("{param:?}"), "{what}");
        assert_eq!(format!("{:?}", get(error, "code")), format!("{code:?}"), "{what}");
    }
}

#[test]
fn requests_come_in_any_pieces() {
    let server = start(Config::default());
    let whole = request("POST", "/v1/embeddings", r#"{"model":"m","input":"x","dimensions":2}"#);
    let expected = send(&server, &whole).body;
    for size in [1, 7, 100] {
        let mut socket = TcpStream::connect(server.address()).unwrap();
        socket.set_nodelay(true).unwrap();
        whole.chunks(size).for_each(|piece| socket.write_all(piece).unwrap());
        let mut got = Vec::new();
        socket.read_to_end(&mut got).unwrap();
        assert_eq!(parse(&got).body, expected, "{size} bytes at a time");
    }
    let head = "POST /v1/embeddings HTTP/1.1\r\nauthorization: Bearer k\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunks =
        "11\r\n{\"model\":\"m\",\"inp\r\n16;note=x\r\nut\":\"x\",\"dimensions\":2\r\n1\r\n}\r\n0\r\nTrailer: x\r\n\r\n";
    assert_eq!(send(&server, format!("{head}{chunks}").as_bytes()).body, expected, "chunked");
}

#[test]
fn requests_in_a_row_are_answered_in_their_order() {
    let server = start(Config::default());
    let one = b"GET /v1/models/a HTTP/1.1\r\nauthorization: Bearer k\r\n\r\n";
    let two = request("GET", "/v1/models/b", "");
    let mut socket = TcpStream::connect(server.address()).unwrap();
    socket.write_all(&[&one[..], &two].concat()).unwrap();
    let mut got = String::new();
    socket.read_to_string(&mut got).unwrap();
    let places: Vec<_> = ["\"id\":\"a\"", "\"id\":\"b\""].iter().map(|id| got.find(id).unwrap()).collect();
    assert!(places[0] < places[1]);
    assert_eq!(server.connections().accepted, 1);
}

const CHAT: &str = r#"{"model":"m","messages":[]}"#;
const STREAM: &str = r#"{"model":"m","messages":[],"stream":true}"#;

fn chat(server: &Server, body: &str) -> Answer {
    send(server, &request("POST", "/v1/chat/completions", body))
}

#[test]
fn a_cut_body_ends_where_it_was_cut() {
    let server = start(Config::default());
    let rule = server.on(None, None);
    let set = |after| {
        rule.state().plan.act = Act::Answer(Wish::default());
        rule.state().plan.delivery.cut = Some(after);
    };
    set(After::Bytes(10));
    for body in [CHAT, STREAM] {
        let answer = chat(&server, body);
        assert_eq!((answer.status, answer.body.len(), answer.whole), (200, 10, false), "{body}");
    }
    set(After::Bytes(1_000_000));
    for body in [CHAT, STREAM] {
        assert!(!chat(&server, body).whole, "{body}");
    }
    for count in [0, 3, 5000] {
        set(After::Events(count));
        let answer = chat(&server, STREAM);
        assert!(!answer.whole);
        assert_eq!(answer.text().matches("\n\n").count(), count.min(19));
    }
    assert_eq!(rule.hits(), 7);
}

#[test]
fn a_body_that_drips_or_stalls_is_the_same_body() {
    let server = start(Config::default());
    let expected = [chat(&server, CHAT).body, chat(&server, STREAM).body];
    let rule = server.on(None, None);
    rule.state().plan.act = Act::Answer(Wish::default());
    rule.state().plan.delivery.drip = Some((7, Duration::from_micros(1)));
    assert_eq!([chat(&server, CHAT).body, chat(&server, STREAM).body], expected);
    rule.state().plan.delivery.drip = None;
    rule.state().plan.delivery.pace = Duration::from_micros(1);
    assert_eq!([chat(&server, CHAT).body, chat(&server, STREAM).body], expected);
    rule.state().plan.delivery.stall = Some(After::Events(2));
    let quiet = || server.wait(Duration::from_secs(10), |_, connections| connections.open() == 0);
    assert!(quiet());
    let mut socket = TcpStream::connect(server.address()).unwrap();
    socket.write_all(&request("POST", "/v1/chat/completions", STREAM)).unwrap();
    let mut got = Vec::new();
    while String::from_utf8_lossy(&got).matches("\n\n").count() < 2 {
        let mut piece = [0; 512];
        let count = socket.read(&mut piece).unwrap();
        assert!(count > 0, "closed instead of stalled");
        got.extend_from_slice(&piece[..count]);
    }
    assert_eq!((server.in_flight(), server.connections().open()), (1, 1));
    // One more request, which nobody will read, does not hide that the client leaves.
    socket.write_all(&request("POST", "/v1/chat/completions", STREAM)).unwrap();
    std::thread::sleep(Duration::from_millis(30));
    drop(socket);
    assert!(quiet());
    assert_eq!(server.in_flight(), 0);
}

#[test]
fn rules_are_counted() {
    let server = start(Config::default());
    let refuse = |status| Act::Answer(Wish { status: Some(status), ..Wish::default() });
    let first = server.on(Some("POST".to_owned()), Some("/chat/completions".to_owned()));
    *first.state() = ferroai::server::State { left: Some(2), skip: 1, rate: 1.0, plan: Plan::default() };
    first.state().plan.act = refuse(429);
    let second = server.on(None, None);
    second.state().left = Some(1);
    second.state().plan.act = Act::Respond {
        status: 503,
        headers: vec![("retry-after".to_owned(), "1".to_owned())],
        body: Scripted::Whole { content_type: Some("text/plain".to_owned()), body: Bytes::from_static(b"busy") },
    };
    let answers: Vec<_> = (0..5).map(|_| chat(&server, CHAT)).collect();
    assert_eq!(answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [503, 429, 429, 200, 200]);
    assert!(answers[0].head.contains("content-type: text/plain\r\n") && answers[0].head.contains("retry-after: 1"));
    assert_eq!(answers[0].text(), "busy");
    assert_eq!((first.hits(), second.hits()), (2, 1));
    server.clear_rules();
    assert_eq!(chat(&server, CHAT).status, 200);
}

#[test]
fn a_share_of_requests_is_the_same_share_each_time() {
    let count = |seed| {
        let server = start(Config { seed, record: false, ..Config::default() });
        let rule = server.on(None, None);
        rule.state().rate = 0.25;
        rule.state().plan.act = Act::Drop;
        let missing = (0..200).filter(|_| send(&server, &request("GET", "/v1/models/a", "")).status == 0).count();
        assert_eq!(rule.hits(), missing as u64);
        missing
    };
    let once = count(5);
    assert!((25..75).contains(&once), "{once}");
    assert_eq!(once, count(5));
}

#[test]
fn requests_are_kept_in_their_order() {
    let server = start(Config::default());
    for name in ["a", "b"] {
        send(&server, &request("GET", &format!("/v1/models/{name}?x=1"), ""));
    }
    let seen = server.requests(0);
    assert_eq!(seen.iter().map(|one| one.request.path()).collect::<Vec<_>>(), ["/v1/models/a", "/v1/models/b"]);
    assert_eq!((seen[0].connection, seen[1].connection), (1, 2));
    assert!(seen[0].at <= seen[1].at);
    assert_eq!(seen[1].request.query(), "x=1");
    assert_eq!(seen[1].request.headers()[0], ("authorization".to_owned(), b"Bearer test".to_vec()));
    server.clear_requests();
    assert_eq!(server.requests(0).len(), 0);
    assert_eq!(server.request_count(), 2);
}

#[test]
fn stopping_closes_everything() {
    let server = start(Config { latency: Duration::from_secs(600), ..Config::default() });
    let mut socket = TcpStream::connect(server.address()).unwrap();
    socket.write_all(&request("GET", "/v1/models/a", "")).unwrap();
    assert!(server.wait(Duration::from_secs(10), |requests, _| requests == 1));
    server.stop();
    server.stop();
    let mut rest = Vec::new();
    assert!(socket.read_to_end(&mut rest).is_err() || rest.is_empty());
    assert_eq!((server.connections().open(), server.in_flight()), (0, 0));
    assert!(TcpStream::connect(server.address()).is_err());
}
