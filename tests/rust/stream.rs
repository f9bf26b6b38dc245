//! Streams over real sockets: what is delivered, what ends them, how far they read ahead.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ferroai::{
    http::{
        Error, Phase, Request,
        stream::{Dialect, Event, Events, Failures, Next, Reader, failure},
    },
    json::{Document, Value},
};
use tokio::{io::AsyncReadExt, sync::mpsc};

use super::peer::{EVENT_STREAM, chunk, client, get, request, serve, write};

async fn open(request: Request, failures: Failures) -> Reader {
    let incoming = client().send(&request).await.unwrap();
    Reader::start(Events::new(incoming.body, failures))
}

/// All events, and how it ended.
async fn drain(reader: &mut Reader) -> (Vec<Event>, Option<Error>) {
    let mut events = Vec::new();
    while let Some(event) = reader.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => {
                assert!(reader.next().await.is_none());
                return (events, Some(error));
            }
        }
    }
    (events, None)
}

async fn stream_of(pieces: &'static [&'static str], end: bool) -> Request {
    let address = serve(move |_, mut socket| async move {
        while request(&mut socket).await.is_some() {
            write(&mut socket, EVENT_STREAM).await;
            for piece in pieces {
                write(&mut socket, chunk(piece)).await;
            }
            if !end {
                return;
            }
            write(&mut socket, "0\r\n\r\n").await;
        }
    })
    .await;
    get(address)
}

#[tokio::test]
async fn events_come_parsed_and_in_order() {
    let request = stream_of(
        &["event: x\nid: 1\ndata: {\"n\":", "1}\n\n", "data:\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n"],
        true,
    )
    .await;
    let (events, error) = drain(&mut open(request, Failures::Raise).await).await;
    assert!(error.is_none());
    assert_eq!(events.len(), 2);
    assert_eq!(events[0].event.as_deref(), Some("x"));
    assert_eq!(events[0].document.body(), "{\"n\":1}");
    assert!(matches!(events[1].document.root(), Value::Int(2)));
    assert_eq!(events[1].id.as_deref(), Some("1"));
}

#[tokio::test]
async fn a_cut_is_an_error_after_what_arrived() {
    let request = stream_of(&["data: 1\n\ndata: 2\n\nda"], false).await;
    let (events, error) = drain(&mut open(request, Failures::Raise).await).await;
    assert_eq!(events.len(), 2);
    assert!(matches!(error, Some(Error::Cut { .. })), "{error:?}");
}

#[tokio::test]
async fn an_error_event_ends_the_stream_unless_it_is_wanted() {
    let pieces: &[&str] = &["data: 1\n\nevent: error\ndata: {\"error\": {\"message\": \"no\"}}\n\ndata: 2\n\n"];
    let (events, error) = drain(&mut open(stream_of(pieces, true).await, Failures::Raise).await).await;
    assert_eq!(events.len(), 1);
    let Some(Error::Event { body, event }) = error else { panic!("{error:?}") };
    assert_eq!(event.as_deref(), Some("error"));
    assert!(matches!(failure(&body), Some(Value::Object(_))));
    let (events, error) = drain(&mut open(stream_of(pieces, true).await, Failures::Deliver).await).await;
    assert_eq!(events.len(), 3);
    assert!(error.is_none());
}

#[test]
fn an_error_counts_when_it_is_true() {
    for (text, counts) in [
        ("{\"error\":null}", false),
        ("{\"error\":\"\"}", false),
        ("{\"error\":0}", false),
        ("{\"error\":0.0}", false),
        ("{\"error\":[]}", false),
        ("{\"error\":{}}", false),
        ("{\"error\":false}", false),
        ("[\"error\"]", false),
        ("{\"error\":\"x\"}", true),
        ("{\"error\":{\"a\":null}}", true),
        ("{\"error\":1}", true),
    ] {
        let document = Document::parse(text.into()).unwrap();
        assert_eq!(failure(&document).is_some(), counts, "{text}");
    }
}

#[tokio::test]
async fn data_that_is_no_json_is_an_error() {
    let request = stream_of(&["data: 1\n\ndata: nonsense\n\ndata: 2\n\n"], true).await;
    let (events, error) = drain(&mut open(request, Failures::Raise).await).await;
    assert_eq!(events.len(), 1);
    assert!(matches!(error, Some(Error::Malformed { .. })), "{error:?}");
}

#[tokio::test]
async fn silence_has_a_limit() {
    let address = serve(|_, mut socket| async move {
        request(&mut socket).await;
        write(&mut socket, EVENT_STREAM).await;
        write(&mut socket, chunk("data: 1\n\n")).await;
        std::future::pending::<()>().await;
    })
    .await;
    let mut asked = get(address);
    let limit = Duration::from_millis(150);
    asked.timeouts = asked.timeouts.silence(Some(limit));
    let (events, error) = drain(&mut open(asked, Failures::Raise).await).await;
    assert_eq!(events.len(), 1);
    assert!(matches!(error, Some(Error::Timeout { phase: Phase::Idle, limit: l }) if l == limit), "{error:?}");
}

/// A server that sends events for ever: counts them, and tells when its connection is gone.
async fn endless() -> (Request, Arc<AtomicUsize>, mpsc::UnboundedReceiver<()>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let (gone, receiver) = mpsc::unbounded_channel();
    let counter = Arc::clone(&sent);
    let address = serve(move |_, mut socket| {
        let (counter, gone) = (Arc::clone(&counter), gone.clone());
        async move {
            use tokio::io::AsyncWriteExt;
            request(&mut socket).await;
            let event = chunk(&format!("data: \"{}\"\n\n", "x".repeat(1000)));
            let _ = socket.write_all(EVENT_STREAM.as_bytes()).await;
            while socket.write_all(event.as_bytes()).await.is_ok() {
                counter.fetch_add(1, Ordering::SeqCst);
            }
            let _ = gone.send(());
        }
    })
    .await;
    (get(address), sent, receiver)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reading_ahead_is_bounded() {
    let (asked, sent, _gone) = endless().await;
    let mut reader = open(asked, Failures::Raise).await;
    // The server is held back once it stands still for a while.
    let mut last = 0;
    loop {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let now = sent.load(Ordering::SeqCst);
        if now == last && now > 0 {
            break;
        }
        last = now;
        // 1 kB each: what the buffers of two sockets hold, and two of ours.
        assert!(now < 40_000, "the server has sent {now} events that nobody asked for");
    }
    // And goes on when events are taken.
    for _ in 0..last + 1000 {
        assert!(matches!(reader.next().await, Some(Ok(_))));
    }
    assert!(sent.load(Ordering::SeqCst) > last);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropping_and_closing_close_the_connection() {
    for close in [false, true] {
        let (asked, _sent, mut gone) = endless().await;
        let mut reader = open(asked, Failures::Raise).await;
        assert!(reader.next().await.is_some());
        if close {
            reader.close();
            assert!(matches!(reader.try_next(), Next::End));
            assert!(reader.next().await.is_none());
        } else {
            drop(reader);
        }
        assert!(gone.recv().await.is_some());
    }
}

#[tokio::test]
async fn a_connection_closes_even_if_the_server_is_silent() {
    let (tell, mut told) = mpsc::unbounded_channel();
    let address = serve(move |_, mut socket| {
        let tell = tell.clone();
        async move {
            request(&mut socket).await;
            write(&mut socket, EVENT_STREAM).await;
            write(&mut socket, chunk("data: 1\n\n")).await;
            let mut rest = [0; 1];
            let _ = tell.send(matches!(socket.read(&mut rest).await, Ok(0) | Err(_)));
        }
    })
    .await;
    let mut reader = open(get(address), Failures::Raise).await;
    assert!(matches!(reader.next().await, Some(Ok(_))));
    assert!(matches!(reader.try_next(), Next::Wait));
    drop(reader);
    assert_eq!(told.recv().await, Some(true));
}

#[tokio::test]
async fn a_connection_serves_again_after_done() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let address = serve(move |_, mut socket| {
        counter.fetch_add(1, Ordering::SeqCst);
        async move {
            while request(&mut socket).await.is_some() {
                write(&mut socket, EVENT_STREAM).await;
                write(&mut socket, chunk("data: 1\n\ndata: [DONE]\n\n")).await;
                write(&mut socket, "0\r\n\r\n").await;
            }
        }
    })
    .await;
    let client = client();
    for _ in 0..5 {
        let incoming = client.send(&get(address)).await.unwrap();
        let mut reader = Reader::start(Events::new(incoming.body, Failures::Raise));
        let (events, error) = drain(&mut reader).await;
        assert_eq!((events.len(), error.is_none()), (1, true));
        drop(reader);
        // The end of the connection's turn is read aside.
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn events_can_come_with_their_names() {
    let pieces: &[&str] = &["event: thread.a\ndata: {\"error\": 1}\n\nevent: b\"\ndata: [2]\n\ndata: 3\n\n"];
    let all = Dialect { named: true, ..Dialect::default() };
    for (dialect, wanted) in [
        (
            all,
            [
                "{\"event\":\"thread.a\",\"data\":{\"error\": 1}}",
                "{\"event\":\"b\\\"\",\"data\":[2]}",
                "{\"event\":null,\"data\":3}",
            ],
        ),
        (Failures::Raise.into(), ["{\"event\":\"thread.a\",\"data\":{\"error\": 1}}", "[2]", "3"]),
        (Failures::Deliver.into(), ["{\"error\": 1}", "[2]", "3"]),
    ] {
        let incoming = client().send(&stream_of(pieces, true).await).await.unwrap();
        let (events, error) = drain(&mut Reader::start(Events::new(incoming.body, dialect))).await;
        assert!(error.is_none());
        assert_eq!(
            events.iter().map(|event| event.document.body().as_ref()).collect::<Vec<_>>(),
            wanted.map(str::as_bytes)
        );
    }
}
