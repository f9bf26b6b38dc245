//! Bodies that are read while they are sent: from disk, from memory, from a caller who is asked.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Context,
    time::Duration,
};

use bytes::Bytes;
use ferroai::http::{
    Body, Error, Request,
    ask::{Question, Questions, Reply, Wants, line},
    content::{Asked, Content, Part, Source},
    file::Range,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::peer::{answer, client, get, serve, write};

const LENGTH: usize = (1 << 20) + 12_345;

/// A file that goes when the test is over.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("ferroai-{}-{name}", std::process::id()));
        File::create(&path).unwrap().write_all(content).unwrap();
        Self(path)
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).unwrap();
    }
}

fn sample() -> Vec<u8> {
    (0..=250).cycle().take(LENGTH).collect()
}

fn part(source: impl Into<Source>) -> Part {
    Part { source: source.into(), watched: None }
}

fn post(address: std::net::SocketAddr, parts: Vec<Part>) -> Request {
    let mut request = get(address);
    request.method = http::Method::POST;
    request.body = Body::Streamed(Content::new(parts));
    request
}

/// Reads one request whole: its head, and its body without chunks. `None` when it breaks off.
async fn receive(socket: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let head = loop {
        bytes.push(socket.read_u8().await.ok()?);
        if bytes.ends_with(b"\r\n\r\n") {
            break String::from_utf8(std::mem::take(&mut bytes)).unwrap().to_lowercase();
        }
    };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map(str::parse);
    if let Some(length) = length {
        bytes.resize(length.unwrap(), 0);
        socket.read_exact(&mut bytes).await.ok()?;
        return Some((head, bytes));
    }
    loop {
        let mut size = Vec::new();
        while !size.ends_with(b"\r\n") {
            size.push(socket.read_u8().await.ok()?);
        }
        let size = usize::from_str_radix(std::str::from_utf8(&size).unwrap().trim(), 16).unwrap();
        let mut chunk = vec![0; size + 2];
        socket.read_exact(&mut chunk).await.ok()?;
        if size == 0 {
            return Some((head, bytes));
        }
        bytes.extend_from_slice(&chunk[..size]);
    }
}

/// Answers whatever is asked from a list of pieces, and notes the reports.
async fn answer_from(mut questions: Questions, pieces: Vec<&'static [u8]>) -> Vec<(u64, Option<u64>)> {
    let mut left = pieces.clone().into_iter();
    let mut reports = Vec::new();
    loop {
        let next = std::future::poll_fn(|context: &mut Context<'_>| questions.poll_next(context));
        let Ok(asked) = tokio::time::timeout(Duration::from_millis(300), next).await else { return reports };
        let reply = match asked.question {
            Question::Piece { begin, .. } => {
                if begin {
                    left = pieces.clone().into_iter();
                }
                Reply::Piece(left.next().map(Bytes::from_static))
            }
            Question::Progress { sent, total, .. } => {
                reports.push((sent, total));
                Reply::Heard
            }
            other => panic!("nobody asked for {other:?}"),
        };
        asked.reply(reply);
    }
}

fn asked(length: Option<u64>, again: bool) -> Source {
    Source::Asked(Asked { number: 0, name: "a stream".into(), length, again })
}

#[tokio::test]
async fn a_file_goes_out_between_texts_with_its_exact_length() {
    let file = Scratch::new("whole", &sample());
    let expected = [b"before ".as_slice(), &sample(), b" after"].concat();
    let (seen, length) = (expected.clone(), expected.len());
    let address = serve(move |_, mut socket| {
        let expected = expected.clone();
        async move {
            // The same connection carries both: what was sent has been heard to its end.
            for _ in 0..2 {
                let (head, body) = receive(&mut socket).await.unwrap();
                assert!(head.contains(&format!("content-length: {}\r\n", expected.len())), "{head}");
                assert!(!head.contains("transfer-encoding"), "{head}");
                assert!(body == expected);
                write(&mut socket, answer(200, "", "{}")).await;
            }
        }
    })
    .await;
    let parts = vec![
        part(Bytes::from_static(b"before ")),
        part(Source::File(Range::open(file.path()).unwrap())),
        part(Bytes::from_static(b" after")),
    ];
    let request = post(address, parts);
    let Body::Streamed(content) = &request.body else { panic!() };
    assert_eq!((content.length(), content.is_replayable()), (Some(length as u64), true));
    assert_eq!(seen.len(), length);
    let client = client();
    for _ in 0..2 {
        client.fetch(&request).await.unwrap();
    }
}

#[tokio::test]
async fn a_retry_and_a_redirect_send_the_same_again() {
    let file = Scratch::new("again", &sample());
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let address = serve(move |_, mut socket| {
        let attempts = Arc::clone(&count);
        async move {
            while let Some((head, body)) = receive(&mut socket).await {
                assert!(body == sample(), "{head}");
                let text = match attempts.fetch_add(1, Ordering::SeqCst) {
                    0 => answer(503, "retry-after-ms: 1\r\n", "{}"),
                    1 => answer(307, "location: /v1/other\r\n", ""),
                    _ => answer(200, "", "{}"),
                };
                write(&mut socket, text).await;
            }
        }
    })
    .await;
    let mut request = post(address, vec![part(Source::File(Range::open(file.path()).unwrap()))]);
    request.max_retries = 1;
    let answer = client().fetch(&request).await.unwrap();
    assert_eq!((answer.head.url.path(), answer.head.retries), ("/v1/other", 1));
    assert_eq!(attempts.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_file_that_shrinks_is_named_and_not_sent_again() {
    let file = Scratch::new("shrinks", &vec![7; 64 << 20]);
    let path = file.path().to_owned();
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let address = serve(move |_, mut socket| {
        let (path, attempts) = (path.clone(), Arc::clone(&count));
        async move {
            attempts.fetch_add(1, Ordering::SeqCst);
            let mut some = vec![0; 1 << 20];
            socket.read_exact(&mut some).await.unwrap();
            File::options().write(true).open(path).unwrap().set_len(32 << 20).unwrap();
            // All that still comes is less than was announced, and then the connection is closed.
            let mut rest = 0;
            while let Ok(count @ 1..) = socket.read(&mut some).await {
                rest += count;
            }
            assert!(rest < 64 << 20);
        }
    })
    .await;
    let mut request = post(address, vec![part(Source::File(Range::open(file.path()).unwrap()))]);
    request.max_retries = 2;
    let error = client().fetch(&request).await.unwrap_err();
    let Error::Upload { name, detail } = &error else { panic!("{error}") };
    assert_eq!(**name, file.path().display().to_string());
    assert!(detail.contains("ended after 33554432 bytes, 67108864 were expected"), "{detail}");
    assert_eq!(attempts.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn of_a_file_that_grows_what_was_announced_is_sent() {
    let file = Scratch::new("grows", b"0123456789");
    let range = Range::open(file.path()).unwrap();
    File::options().append(true).open(file.path()).unwrap().write_all(b"more").unwrap();
    let address = serve(|_, mut socket| async move {
        let (_, body) = receive(&mut socket).await.unwrap();
        write(&mut socket, answer(200, "", &String::from_utf8(body).unwrap())).await;
    })
    .await;
    let answer = client().fetch(&post(address, vec![part(Source::File(range))])).await.unwrap();
    assert_eq!(answer.body.as_ref(), b"0123456789");
}

#[tokio::test]
async fn an_early_answer_is_the_answer_and_ends_the_sending() {
    for hangs_up in [true, false] {
        let address = serve(move |_, mut socket| async move {
            let mut some = [0; 1000];
            socket.read_exact(&mut some).await.unwrap();
            write(&mut socket, answer(413, "", r#"{"error":{"message":"too large"}}"#)).await;
            if hangs_up {
                return;
            }
            // Never reads again until the client has gone: then a reset, or what was in between and an end.
            tokio::time::sleep(Duration::from_millis(200)).await;
            let mut rest = Vec::new();
            let outcome = socket.read_to_end(&mut rest).await;
            assert!(outcome.is_err() || rest.len() < 512 << 20);
            socket.shutdown().await.unwrap_or_default();
        })
        .await;
        let mut request = post(address, vec![part(Bytes::from(vec![0; 512 << 20]))]);
        request.max_retries = 2;
        let client = client();
        for _ in 0..3 {
            match client.fetch(&request).await.unwrap_err() {
                Error::Status(answer) => {
                    assert_eq!(answer.head.status, 413);
                    assert_eq!(answer.body.as_ref(), br#"{"error":{"message":"too large"}}"#);
                }
                other => panic!("{other}"),
            }
        }
    }
}

#[tokio::test]
async fn a_caller_is_asked_for_each_piece() {
    for (length, head) in [(Some(11), "content-length: 11\r\n"), (None, "transfer-encoding: chunked\r\n")] {
        let address = serve(move |_, mut socket| async move {
            let (seen, body) = receive(&mut socket).await.unwrap();
            assert!(seen.contains(head), "{seen}");
            write(&mut socket, answer(200, "", &String::from_utf8(body).unwrap())).await;
        })
        .await;
        let (caller, questions) = line(Wants::default());
        let mut request = post(address, vec![part(asked(length, false))]);
        request.caller = Some(caller);
        let answering = tokio::spawn(answer_from(questions, vec![b"hello", b"", b" ", b"world"]));
        let answer = client().fetch(&request).await.unwrap();
        assert_eq!(answer.body.as_ref(), b"hello world");
        drop(request);
        answering.await.unwrap();
    }
}

#[tokio::test]
async fn what_can_be_read_once_is_sent_once() {
    for (again, attempts) in [(false, 1), (true, 3)] {
        let seen = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&seen);
        let address = serve(move |_, mut socket| {
            let seen = Arc::clone(&count);
            async move {
                while let Some((_, body)) = receive(&mut socket).await {
                    assert_eq!(body, b"hello world");
                    seen.fetch_add(1, Ordering::SeqCst);
                    write(&mut socket, answer(503, "retry-after-ms: 1\r\n", "{}")).await;
                }
            }
        })
        .await;
        let (caller, questions) = line(Wants::default());
        let mut request = post(address, vec![part(asked(None, again))]);
        request.caller = Some(caller);
        request.max_retries = 2;
        let answering = tokio::spawn(answer_from(questions, vec![b"hello ", b"world"]));
        assert!(matches!(client().fetch(&request).await, Err(Error::Status(_))));
        assert_eq!(seen.load(Ordering::SeqCst), attempts);
        drop(request);
        answering.await.unwrap();
    }
}

#[tokio::test]
async fn what_can_be_read_once_is_not_sent_on() {
    let address = serve(|_, mut socket| async move {
        receive(&mut socket).await.unwrap();
        write(&mut socket, answer(307, "location: /elsewhere\r\n", "")).await;
    })
    .await;
    let (caller, questions) = line(Wants::default());
    let mut request = post(address, vec![part(asked(None, false))]);
    request.caller = Some(caller);
    let answering = tokio::spawn(answer_from(questions, vec![b"hello"]));
    let error = client().fetch(&request).await.unwrap_err();
    assert!(matches!(&error, Error::Upload { detail, .. } if detail.contains("redirected")), "{error}");
    drop(request);
    answering.await.unwrap();
}

#[tokio::test]
async fn a_source_shorter_than_it_said_is_an_error_and_a_longer_one_is_cut() {
    for (length, expected) in [(100, None), (5, Some("hello"))] {
        let address = serve(|_, mut socket| async move {
            if let Some((_, body)) = receive(&mut socket).await {
                write(&mut socket, answer(200, "", &String::from_utf8(body).unwrap())).await;
            }
        })
        .await;
        let (caller, questions) = line(Wants::default());
        let mut request = post(address, vec![part(asked(Some(length), true))]);
        request.caller = Some(caller);
        let answering = tokio::spawn(answer_from(questions, vec![b"hello world"]));
        match (client().fetch(&request).await, expected) {
            (Ok(answer), Some(expected)) => assert_eq!(answer.body.as_ref(), expected.as_bytes()),
            (Err(Error::Upload { name, .. }), None) => assert_eq!(&*name, "a stream"),
            (outcome, _) => panic!("{outcome:?}"),
        }
        drop(request);
        answering.await.unwrap();
    }
}

#[tokio::test]
async fn reports_rise_and_end_with_the_whole() {
    let file = Scratch::new("watched", &sample());
    let address = serve(|_, mut socket| async move {
        receive(&mut socket).await.unwrap();
        write(&mut socket, answer(200, "", "{}")).await;
    })
    .await;
    let (caller, questions) = line(Wants::default());
    let watched = Part { source: Source::File(Range::open(file.path()).unwrap()), watched: Some(0) };
    let mut request = post(address, vec![part(Bytes::from_static(b"head")), watched, part(Bytes::from_static(b"end"))]);
    request.caller = Some(caller);
    let answering = tokio::spawn(answer_from(questions, Vec::new()));
    client().fetch(&request).await.unwrap();
    drop(request);
    let reports = answering.await.unwrap();
    assert_eq!(reports.last(), Some(&(LENGTH as u64, Some(LENGTH as u64))));
    assert!(reports.windows(2).all(|pair| pair[0].0 < pair[1].0), "{reports:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_read_to_its_end_and_once() {
    let (reading, mut writing) = std::io::pipe().unwrap();
    let range = Range::of(File::from(std::os::fd::OwnedFd::from(reading)), "a pipe".into(), 0).unwrap();
    assert_eq!((range.length(), range.is_replayable()), (None, false));
    let address = serve(|_, mut socket| async move {
        let (head, body) = receive(&mut socket).await.unwrap();
        assert!(head.contains("transfer-encoding: chunked"), "{head}");
        write(&mut socket, answer(200, "", &String::from_utf8(body).unwrap())).await;
    })
    .await;
    let writer = std::thread::spawn(move || {
        for piece in ["one ", "two ", "three"] {
            writing.write_all(piece.as_bytes()).unwrap();
            std::thread::sleep(Duration::from_millis(20));
        }
    });
    let answer = client().fetch(&post(address, vec![part(Source::File(range))])).await.unwrap();
    assert_eq!(answer.body.as_ref(), b"one two three");
    writer.join().unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_dropped_call_closes_its_connection_and_its_file() {
    let file = Scratch::new("dropped", &vec![1; 64 << 20]);
    let (told, hear) = tokio::sync::oneshot::channel();
    let told = std::sync::Mutex::new(Some(told));
    let address = serve(move |_, mut socket| {
        let told = told.lock().unwrap().take();
        async move {
            let mut some = vec![0; 1 << 20];
            socket.read_exact(&mut some).await.unwrap();
            told.unwrap().send(()).unwrap();
            while let Ok(1..) = socket.read(&mut some).await {}
        }
    })
    .await;
    let range = Range::open(file.path()).unwrap();
    let request = post(address, vec![part(Source::File(range))]);
    let call = tokio::spawn(async move { client().fetch(&request).await.map(drop) });
    hear.await.unwrap();
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    // Whoever still had the file open would keep this link alive.
    for _ in 0..200 {
        let open = std::fs::read_dir("/proc/self/fd")
            .unwrap()
            .any(|entry| std::fs::read_link(entry.unwrap().path()).is_ok_and(|target| target == file.path()));
        if !open {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the file is still open");
}
