//! Redirects: followed, but never with anything that may be a secret to somebody else.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use ferroai::http::{Body, Error, Request};
use http::{HeaderName, HeaderValue, Method};

use super::peer::{answer, client, get, request, serve, write};

/// One server that answers `/v1/models` by sending on to `target`, anything else with "here"; notes what it hears.
async fn server(
    status: u16,
    target: impl Fn(SocketAddr) -> String + Send + Sync + 'static,
) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let log = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&log);
    let target = Arc::new(target);
    let address = serve(move |_, mut socket| {
        let (notes, target) = (Arc::clone(&notes), Arc::clone(&target));
        async move {
            let own = socket.local_addr().unwrap();
            while let Some(text) = request(&mut socket).await {
                let first = text.lines().next().unwrap().contains(" /v1/models ");
                notes.lock().unwrap().push(text);
                let headers = format!("location: {}\r\n", target(own));
                let reply = if first { answer(status, &headers, "moved") } else { answer(200, "", "here") };
                write(&mut socket, reply).await;
            }
        }
    })
    .await;
    (address, log)
}

fn secretive(address: SocketAddr) -> Request {
    let mut asked = get(address);
    asked.method = Method::POST;
    asked.body = Body::Bytes(Bytes::from_static(b"the body"));
    for name in ["authorization", "openai-organization", "openai-project", "api-key", "x-my-own-secret", "cookie"] {
        asked.headers.insert(HeaderName::from_static(name), HeaderValue::from_static("secret"));
    }
    for name in ["content-type", "user-agent", "x-stainless-lang"] {
        asked.headers.insert(HeaderName::from_static(name), HeaderValue::from_static("harmless"));
    }
    asked
}

#[tokio::test]
async fn within_an_origin_everything_goes_along() {
    for status in [307, 308] {
        let (address, log) = server(status, |_| "/elsewhere?a=1#part".to_owned()).await;
        let got = client().fetch(&secretive(address)).await.unwrap();
        assert_eq!(got.body, "here");
        assert_eq!(got.head.url.as_str(), format!("http://{address}/elsewhere?a=1"));
        let second = log.lock().unwrap()[1].clone();
        assert!(second.starts_with("POST /elsewhere?a=1 HTTP/1.1\r\n"), "{second}");
        assert_eq!(second.matches(": secret\r\n").count(), 6, "{second}");
        assert!(second.ends_with("the body"), "{second}");
    }
}

#[tokio::test]
async fn to_another_origin_only_what_is_harmless_goes() {
    let (other, heard) = server(500, |_| String::new()).await;
    let (address, _) = server(307, move |_| format!("http://me:word@{other}/elsewhere")).await;
    let got = client().fetch(&secretive(address)).await.unwrap();
    assert_eq!(got.head.url.as_str(), format!("http://{other}/elsewhere"));
    let text = heard.lock().unwrap()[0].clone();
    assert!(!text.contains("secret") && !text.contains("authorization"), "{text}");
    assert_eq!(text.matches(": harmless\r\n").count(), 3, "{text}");
    assert!(text.contains(&format!("host: {other}\r\n")), "{text}");
    assert!(text.ends_with("the body"), "{text}");
}

#[tokio::test]
async fn what_was_left_behind_stays_behind_on_the_way_back() {
    let (home, heard) = server(500, |_| String::new()).await;
    // There and back again: home sends to the stranger, the stranger sends home.
    let (stranger, _) = server(307, move |_| format!("http://{home}/back")).await;
    let (start, _) = server(307, move |_| format!("http://{stranger}/v1/models")).await;
    client().fetch(&secretive(start)).await.unwrap();
    let text = heard.lock().unwrap()[0].clone();
    assert!(!text.contains("secret"), "{text}");
}

#[tokio::test]
async fn old_statuses_turn_a_post_into_a_get() {
    for (status, method) in [(301, Method::POST), (302, Method::POST), (302, Method::DELETE), (303, Method::POST)] {
        let (address, log) = server(status, |_| "/elsewhere".to_owned()).await;
        let mut asked = secretive(address);
        asked.method = method;
        client().fetch(&asked).await.unwrap();
        let second = log.lock().unwrap()[1].clone();
        assert!(second.starts_with("GET /elsewhere HTTP/1.1\r\n"), "{second}");
        assert!(!second.contains("content-type") && second.ends_with("\r\n\r\n"), "{second}");
    }
    let (address, log) = server(301, |_| "/elsewhere".to_owned()).await;
    let mut asked = secretive(address);
    asked.method = Method::DELETE;
    client().fetch(&asked).await.unwrap();
    assert!(log.lock().unwrap()[1].starts_with("DELETE "));
}

#[tokio::test]
async fn a_circle_ends() {
    let (address, log) = server(307, |_| "/v1/models".to_owned()).await;
    let mut asked = get(address);
    asked.max_retries = 2;
    assert!(matches!(client().fetch(&asked).await, Err(Error::Redirects { limit: 20 })));
    assert_eq!(log.lock().unwrap().len(), 21);
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_an_answer_or_an_error() {
    let address = serve(|_, mut socket| async move {
        request(&mut socket).await;
        write(&mut socket, answer(302, "", "no location")).await;
    })
    .await;
    let Err(Error::Status(got)) = client().fetch(&get(address)).await else { panic!("no error") };
    assert_eq!(got.body, "no location");
    for place in ["ftp://example.com/", "file:///etc/passwd", "http://"] {
        let (address, _) = server(302, |_| place.to_owned()).await;
        let error = client().fetch(&get(address)).await.unwrap_err();
        assert!(matches!(error, Error::Connection { .. }), "{place}: {error:?}");
    }
}
