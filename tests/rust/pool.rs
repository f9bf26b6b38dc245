//! How many connections there are: callers beyond the limit wait their turn, whatever becomes of those before them.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ferroai::http::{Client, Config, Error, Phase, Request, Timeouts};
use futures_util::future::join_all;

use super::peer::{answer, get, request, serve, write};

fn limited(most: usize) -> Client {
    Client::new(&Config { max_connections: Some(most), ..Config::default() }).unwrap()
}

/// Answers each request after a moment, the connection closed after every `closing`th; counts connections.
async fn server(closing: usize) -> (SocketAddr, Arc<AtomicUsize>, Arc<Mutex<Vec<String>>>) {
    let (opened, order) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Vec::new())));
    let (count, notes) = (Arc::clone(&opened), Arc::clone(&order));
    let address = serve(move |_, mut socket| {
        let (count, notes) = (Arc::clone(&count), Arc::clone(&notes));
        async move {
            count.fetch_add(1, Ordering::SeqCst);
            let mut served = 0;
            while let Some(text) = request(&mut socket).await {
                notes.lock().unwrap().push(text.split(' ').nth(1).unwrap().to_owned());
                tokio::time::sleep(Duration::from_millis(2)).await;
                served += 1;
                let closes = served % closing == 0;
                let header = if closes { "connection: close\r\n" } else { "" };
                write(&mut socket, answer(200, header, "ok")).await;
                if closes {
                    return;
                }
            }
        }
    })
    .await;
    (address, opened, order)
}

fn numbered(address: SocketAddr, number: usize) -> Request {
    let mut request = get(address);
    request.url.set_path(&format!("/{number}"));
    request
}

#[tokio::test]
async fn callers_are_served_in_the_order_they_came() {
    for closing in [usize::MAX, 3, 1] {
        let (address, opened, order) = server(closing).await;
        let client = limited(1);
        let calls: Vec<_> = (0..12)
            .map(|number| {
                let (client, asked) = (client.clone(), numbered(address, number));
                tokio::spawn(async move { client.fetch(&asked).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().body, "ok");
        }
        let expected: Vec<_> = (0..12).map(|number| format!("/{number}")).collect();
        assert_eq!(*order.lock().unwrap(), expected, "closing every {closing}");
        assert_eq!(opened.load(Ordering::SeqCst), if closing == usize::MAX { 1 } else { 12 / closing });
    }
}

#[tokio::test]
async fn no_connection_is_closed_for_callers_that_have_been_served() {
    let (address, opened, _) = server(usize::MAX).await;
    let client = limited(3);
    // The last of a round is one caller for whom three connections come back at the same time.
    for _ in 0..20 {
        let calls = (0..7).map(|number| {
            let (client, asked) = (client.clone(), numbered(address, number));
            async move { client.fetch(&asked).await.unwrap() }
        });
        join_all(calls).await;
    }
    assert_eq!(opened.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn an_idle_connection_makes_way_for_one_to_another_host() {
    let (first, opened_first, _) = server(usize::MAX).await;
    let (second, opened_second, _) = server(usize::MAX).await;
    let client = limited(2);
    for _ in 0..3 {
        for address in [first, second] {
            let calls = (0..6).map(|_| {
                let (client, asked) = (client.clone(), get(address));
                async move { client.fetch(&asked).await.unwrap() }
            });
            join_all(calls).await;
        }
    }
    assert!(opened_first.load(Ordering::SeqCst) <= 6 && opened_second.load(Ordering::SeqCst) <= 6);
    // Both at once, none starved.
    let calls = (0..40).map(|number| {
        let (client, asked) = (client.clone(), get(if number % 2 == 0 { first } else { second }));
        async move { client.fetch(&asked).await.unwrap() }
    });
    join_all(calls).await;
}

#[tokio::test]
async fn who_gives_up_waiting_leaves_the_others_their_turn() {
    let (address, opened, _) = server(usize::MAX).await;
    let client = limited(1);
    let held = client.send(&get(address)).await.unwrap();
    let mut brief = get(address);
    brief.timeouts = Timeouts { pool: Some(Duration::from_millis(20)), ..Timeouts::NONE };
    let waiting: Vec<_> = (0..5)
        .map(|_| {
            let (client, brief, patient) = (client.clone(), brief.clone(), get(address));
            (
                tokio::spawn({
                    let client = client.clone();
                    async move { client.fetch(&brief).await }
                }),
                tokio::spawn(async move { client.fetch(&patient).await }),
            )
        })
        .collect();
    let (mut patient, mut given_up) = (Vec::new(), 0);
    for (brief, other) in waiting {
        let error = brief.await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Timeout { phase: Phase::Pool, .. }), "{error:?}");
        given_up += 1;
        patient.push(other);
    }
    assert_eq!(given_up, 5);
    patient.remove(0).abort();
    // Its body is not read: the connection closes, and the next caller makes another.
    drop(held);
    for call in patient {
        assert_eq!(call.await.unwrap().unwrap().body, "ok");
    }
    assert_eq!(opened.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn connections_that_fail_give_their_place_back() {
    // Nobody listens on the first port.
    let unused = SocketAddr::from(([127, 0, 0, 1], 1));
    let (address, _, _) = server(usize::MAX).await;
    let client = limited(2);
    for _ in 0..10 {
        assert!(matches!(client.fetch(&get(unused)).await, Err(Error::Unreachable { .. })));
    }
    assert_eq!(client.fetch(&get(address)).await.unwrap().body, "ok");
}
