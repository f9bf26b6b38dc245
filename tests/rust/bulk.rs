//! Whole jobs, from file to file, against a server that answers as each test wants.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use ferroai::bulk::{self, Config, Control, Error, Feeder, Resume, Source, Stats, Summary};
use ferroai::http::{self, Client, Timeouts};
use tokio::sync::Semaphore;

use crate::peer;

/// A folder of this test's own, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("ferroai-bulk-{}-{}", std::process::id(), COUNT.fetch_add(1, SeqCst));
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// What the server is told of a request: its row's id, and how many requests came before it.
type Script = dyn Fn(&str, usize) -> String + Send + Sync;

/// Answers requests by `script` and keeps the ids in the order they came.
struct Server {
    base_url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

fn answer(status: u16, body: &str) -> String {
    peer::answer(status, "x-request-id: req-1\r\n", body)
}

impl Server {
    async fn start(script: impl Fn(&str, usize) -> String + Send + Sync + 'static) -> Self {
        Self::gated(script, None).await
    }

    /// With a gate, each request takes a permit before it is answered.
    async fn gated(
        script: impl Fn(&str, usize) -> String + Send + Sync + 'static,
        gate: Option<Arc<Semaphore>>,
    ) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (seen, script): (_, Arc<Script>) = (Arc::clone(&asked), Arc::new(script));
        let address = peer::serve(move |_, mut socket| {
            let (seen, script, gate) = (Arc::clone(&seen), Arc::clone(&script), gate.clone());
            async move {
                while let Some(request) = peer::request(&mut socket).await {
                    let id = request.split("\"id\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
                    let before = {
                        let mut seen = seen.lock().unwrap();
                        seen.push(id.clone());
                        seen.len() - 1
                    };
                    if let Some(gate) = &gate {
                        gate.acquire().await.unwrap().forget();
                    }
                    let text = script(&id, before);
                    if text.is_empty() {
                        return;
                    }
                    peer::write(&mut socket, text).await;
                }
            }
        })
        .await;
        Self { base_url: format!("http://{address}/v1"), asked }
    }

    async fn good() -> Self {
        Self::start(|id, _| answer(200, &format!("{{\"said\": \"{id}\",\n \"usage\": {{\"total_tokens\": 1}}}}"))).await
    }

    fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap().clone();
        asked.sort();
        asked
    }
}

fn row(id: &str) -> String {
    format!("{{\"custom_id\": \"{id}\", \"method\": \"POST\", \"url\": \"/v1/x\", \"body\": {{\"id\": \"{id}\"}}}}\n")
}

fn rows(ids: impl IntoIterator<Item = usize>) -> String {
    ids.into_iter().map(|id| row(&format!("r{id}"))).collect()
}

fn config(base_url: &str, output: &Path) -> Config {
    let mut errors = output.as_os_str().to_owned();
    errors.push(".errors");
    Config {
        base_url: base_url.to_owned(),
        azure: None,
        headers: ::http::HeaderMap::new(),
        timeouts: Timeouts::default(),
        max_retries: 0,
        concurrency: 4,
        resume: Resume::No,
        output: output.to_owned(),
        errors: errors.into(),
        max_line: 1 << 20,
        grace: Duration::from_secs(30),
    }
}

struct Ended {
    outcome: Result<Summary, Error>,
    stats: Arc<Stats>,
}

async fn run(source: Source, config: Config, control: Control) -> Ended {
    let client = Client::new(&http::Config::default()).unwrap();
    let stats = Arc::new(Stats::default());
    let outcome = bulk::run(client, source, config, Arc::clone(&stats), control).await;
    Ended { outcome, stats }
}

/// Runs a job over a file of rows.
async fn job(input: &Path, config: Config) -> Ended {
    run(Source::Path(input.to_owned()), config, Control::new()).await
}

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

/// The ids that an output has, in its order.
fn ids(path: &Path) -> Vec<String> {
    let id = |line: &String| line.split("\"custom_id\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    lines(path).iter().map(id).collect()
}

fn sorted(ids: impl IntoIterator<Item = usize>) -> Vec<String> {
    let mut ids: Vec<_> = ids.into_iter().map(|id| format!("r{id}")).collect();
    ids.sort();
    ids
}

#[tokio::test]
async fn every_row_is_sent_once_and_answered_once() {
    let (server, folder) = (Server::good().await, Folder::new());
    let (input, output) = (folder.write("in", rows(0..500)), folder.path("out"));
    let ended = job(&input, config(&server.base_url, &output)).await;
    assert_eq!(ended.outcome.unwrap(), Summary { interrupted: false, output: output.clone(), errors: None });
    assert_eq!(ended.stats.succeeded.get(), 500);
    assert_eq!(ended.stats.bytes_done.get(), ended.stats.bytes_total.get());
    assert_eq!(ended.stats.in_flight.get(), 0);
    assert_eq!(ended.stats.bytes_written.get(), fs::metadata(&output).unwrap().len());
    assert_eq!(server.asked(), sorted(0..500));
    let mut recorded = ids(&output);
    recorded.sort();
    assert_eq!(recorded, sorted(0..500));
    let line = lines(&output).into_iter().find(|line| line.contains("\"r7\"")).unwrap();
    let body = "{\"said\":\"r7\",\"usage\":{\"total_tokens\":1}}";
    let response = format!("\"response\":{{\"status_code\":200,\"request_id\":\"req-1\",\"body\":{body}}}");
    assert!(line.ends_with(&format!("\"custom_id\":\"r7\",{response},\"error\":null}}")), "{line}");
    assert!(!folder.path("out.errors").exists());
    let names: HashSet<_> = lines(&output).iter().map(|line| line.split('"').nth(3).unwrap().to_owned()).collect();
    assert_eq!(names.len(), 500);
}

#[tokio::test]
async fn bad_lines_are_reported_by_number_and_stop_nothing() {
    let (server, folder) = (Server::good().await, Folder::new());
    let long = format!("{{\"custom_id\": \"{}\"}}\n", "x".repeat(2000));
    let cases: [(&[u8], &str, &str); 20] = [
        (b"no json\n", "invalid_json_line", "null"),
        (b"{\"custom_id\": \"a\"\n", "invalid_json_line", "null"),
        (b"[1]\n", "invalid_type", "null"),
        (b"\"\xff\"\n", "invalid_utf8", "null"),
        (b"{}\n", "missing_required_parameter", "\"custom_id\""),
        (b"{\"custom_id\": 7}\n", "invalid_type", "\"custom_id\""),
        (b"{\"custom_id\": \"\"}\n", "invalid_value", "\"custom_id\""),
        (b"{\"custom_id\": \"a\"}\n", "missing_required_parameter", "\"url\""),
        (b"{\"custom_id\": \"a\", \"url\": null}\n", "invalid_type", "\"url\""),
        (b"{\"custom_id\": \"a\", \"url\": \"http://h/v1/x\"}\n", "invalid_url", "\"url\""),
        (b"{\"custom_id\": \"a\", \"url\": \"/v1/../x\"}\n", "invalid_url", "\"url\""),
        (b"{\"custom_id\": \"a\", \"url\": \"/v1/x\"}\n", "missing_required_parameter", "\"body\""),
        (b"{\"custom_id\": \"a\", \"url\": \"/v1/x\", \"body\": []}\n", "invalid_type", "\"body\""),
        (b"{\"custom_id\": \"a\", \"url\": \"/v1/x\", \"body\": {\"a\": nul}}\n", "invalid_json_line", "null"),
        (
            b"{\"custom_id\": \"a\", \"method\": \"GET\", \"url\": \"/v1/x\", \"body\": {}}\n",
            "invalid_method",
            "\"method\"",
        ),
        (b"{\"custom_id\": \"a\", \"method\": 1, \"url\": \"/v1/x\", \"body\": {}}\n", "invalid_type", "\"method\""),
        (
            b"{\"custom_id\": \"a\", \"url\": \"/v1/x\", \"body\": {\"stream\": true}}\n",
            "invalid_value",
            "\"body.stream\"",
        ),
        (
            b"{\"custom_id\": \"\\u0072\\u0030\", \"url\": \"/v1/x\", \"body\": {}}\n",
            "duplicate_custom_id",
            "\"custom_id\"",
        ),
        (long.as_bytes(), "line_too_long", "null"),
        (b"{\"custom_id\": \"torn", "invalid_json_line", "null"),
    ];
    let mut text = rows(0..1).into_bytes();
    // Blank lines count, and are neither rows nor faults.
    text.extend_from_slice(b"\n \r\n");
    for (line, ..) in &cases {
        text.extend_from_slice(line);
    }
    let (input, output) = (folder.write("in", text), folder.path("out"));
    let ended = job(&input, Config { max_line: 1000, ..config(&server.base_url, &output) }).await;
    assert_eq!(ended.outcome.unwrap().errors, Some(folder.path("out.errors")));
    assert_eq!((ended.stats.succeeded.get(), ended.stats.bad_lines.get()), (1, cases.len() as u64));
    assert_eq!(ended.stats.bytes_done.get(), ended.stats.bytes_total.get());
    let reported = lines(&folder.path("out.errors"));
    assert_eq!(reported.len(), cases.len());
    for (index, ((line, code, param), reported)) in cases.iter().zip(&reported).enumerate() {
        let expected = format!("{{\"line\":{},\"code\":\"{code}\",\"param\":{param},\"message\":\"", index + 4);
        assert!(reported.starts_with(&expected), "{}: {reported}", String::from_utf8_lossy(line));
        assert!(reported.contains("expected "), "{reported}");
    }
    // Without bad lines the old report goes.
    let input = folder.write("in", rows(1..2));
    let resumed = Config { resume: Resume::Recorded, ..config(&server.base_url, &output) };
    assert_eq!(job(&input, resumed).await.outcome.unwrap().errors, None);
    assert!(!folder.path("out.errors").exists());
}

#[tokio::test]
async fn resuming_sends_what_is_not_recorded_and_mends_the_last_line() {
    for tail in ["", "{\"id\":\"x\",\"custom_id\":\"r3\",\"resp", "whole"] {
        let (server, folder) = (Server::good().await, Folder::new());
        let record = |id: usize| format!("{{\"id\":\"x\",\"custom_id\":\"r{id}\",\"response\":null,\"error\":null}}");
        let mut before: String = (0..3).map(|id| record(id) + "\n").collect();
        let whole = tail == "whole";
        before.push_str(if whole { record(3) } else { tail.to_owned() }.as_str());
        let output = folder.write("out", &before);
        let input = folder.write("in", rows(0..10));
        let refused = job(&input, config(&server.base_url, &output)).await;
        assert!(matches!(refused.outcome, Err(Error::Exists { .. })));
        assert_eq!(fs::read_to_string(&output).unwrap(), before);
        let resumed = Config { resume: Resume::Recorded, ..config(&server.base_url, &output) };
        let ended = job(&input, resumed).await;
        assert!(!ended.outcome.unwrap().interrupted);
        let first = if whole { 4 } else { 3 };
        assert_eq!(server.asked(), sorted(first..10), "{tail}");
        assert_eq!(ended.stats.skipped.get(), first as u64);
        let mut recorded = ids(&output);
        recorded.sort();
        assert_eq!(recorded, sorted(0..10), "{tail}");
    }
}

#[tokio::test]
async fn failed_requests_are_sent_again_only_when_asked_for() {
    let folder = Folder::new();
    let (input, output) = (folder.write("in", rows(0..20)), folder.path("out"));
    let flaky = Server::start(|id, _| match id {
        "r3" => answer(400, "{\"error\": {}}"),
        "r5" => answer(200, "no json"),
        _ => answer(200, "{}"),
    })
    .await;
    let ended = job(&input, config(&flaky.base_url, &output)).await;
    assert_eq!((ended.stats.succeeded.get(), ended.stats.failed.get()), (18, 2));
    let server = Server::good().await;
    let again = |resume| Config { resume, ..config(&server.base_url, &output) };
    let ended = job(&input, again(Resume::Recorded)).await;
    assert_eq!((ended.stats.skipped.get(), server.asked().len()), (20, 0));
    let ended = job(&input, again(Resume::Failed)).await;
    assert_eq!((ended.stats.skipped.get(), ended.stats.succeeded.get()), (18, 2));
    assert_eq!(server.asked(), ["r3", "r5"]);
    let mut recorded = ids(&output);
    recorded.sort();
    assert_eq!(recorded, sorted(0..20));
    assert!(!folder.path("out.rewrite").exists());
}

#[tokio::test]
async fn an_output_belongs_to_one_job() {
    let (gate, folder) = (Arc::new(Semaphore::new(0)), Folder::new());
    let server = Server::gated(|_, _| answer(200, "{}"), Some(Arc::clone(&gate))).await;
    let (input, output) = (folder.write("in", rows(0..2)), folder.path("out"));
    let stats = Arc::new(Stats::default());
    let client = Client::new(&http::Config::default()).unwrap();
    let source = Source::Path(input.clone());
    let settings = config(&server.base_url, &output);
    let first = tokio::spawn(bulk::run(client, source, settings.clone(), Arc::clone(&stats), Control::new()));
    while stats.in_flight.get() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let second = job(&input, Config { resume: Resume::Recorded, ..settings.clone() }).await;
    assert!(matches!(second.outcome, Err(Error::Locked { .. })));
    gate.add_permits(2);
    assert!(!first.await.unwrap().unwrap().interrupted);
    let third = job(&input, Config { resume: Resume::Recorded, ..settings }).await;
    assert_eq!((third.outcome.is_ok(), third.stats.skipped.get()), (true, 2));
}

#[tokio::test]
async fn files_that_cannot_serve_are_refused_before_anything_is_sent() {
    let (server, folder) = (Server::good().await, Folder::new());
    let (input, output) = (folder.write("in", rows(0..2)), folder.path("out"));
    let base = config(&server.base_url, &output);
    assert!(matches!(job(&folder.path("none"), base.clone()).await.outcome, Err(Error::Input { .. })));
    assert!(matches!(job(&folder.0, base.clone()).await.outcome, Err(Error::Input { .. })));
    let nowhere = Config { output: folder.path("none/out"), ..base.clone() };
    assert!(matches!(job(&input, nowhere).await.outcome, Err(Error::Output { .. })));
    let itself = Config { output: input.clone(), resume: Resume::Recorded, ..base.clone() };
    assert!(matches!(job(&input, itself).await.outcome, Err(Error::SameFile { .. })));
    let errors = Config { errors: input.clone(), ..base.clone() };
    assert!(matches!(job(&input, errors).await.outcome, Err(Error::SameFile { .. })));
    let foreign = Config { output: folder.write("foreign", "a\nb\n"), resume: Resume::Recorded, ..base.clone() };
    assert!(matches!(job(&input, foreign).await.outcome, Err(Error::NotOutput { line: 1, .. })));
    assert_eq!(fs::read_to_string(folder.path("foreign")).unwrap(), "a\nb\n");
    let base_url = Config { base_url: "nowhere".to_owned(), ..base };
    assert!(matches!(job(&input, base_url).await.outcome, Err(Error::BaseUrl { .. })));
    assert_eq!(fs::read_to_string(&input).unwrap(), rows(0..2));
    assert_eq!(server.asked().len(), 0);
}

#[tokio::test]
async fn a_job_that_can_only_fail_ends_early() {
    let folder = Folder::new();
    let (input, output) = (folder.write("in", rows(0..1000)), folder.path("out"));
    let nobody = {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        free.local_addr().unwrap()
    };
    let ended = job(&input, config(&format!("http://{nobody}/v1"), &output)).await;
    assert!(matches!(ended.outcome, Err(Error::Unreachable { .. })));
    assert_eq!(lines(&output).len(), 0);
    let refusing = Server::start(|_, _| answer(401, "{\"error\": {\"message\": \"wrong key\"}}")).await;
    let ended = job(&input, config(&refusing.base_url, &output)).await;
    assert!(matches!(ended.outcome, Err(Error::KeyRefused { .. })));
    assert_eq!(lines(&output).len(), 0);
    let spent = "{\"error\": {\"code\": \"insufficient_quota\", \"message\": \"no more\"}}";
    let spending =
        Server::start(move |_, before| if before < 5 { answer(200, "{}") } else { answer(429, spent) }).await;
    let one_by_one = Config { concurrency: 1, ..config(&spending.base_url, &output) };
    let ended = job(&input, one_by_one).await;
    assert!(matches!(ended.outcome, Err(Error::QuotaSpent { .. })), "{:?}", ended.outcome);
    assert_eq!((lines(&output).len(), ended.stats.failed.get()), (5, 0));
    fs::remove_file(&output).unwrap();
    // Answers a few and is gone.
    let dying = Server::start(|_, before| if before < 10 { answer(200, "{}") } else { String::new() }).await;
    let ended = job(&input, config(&dying.base_url, &output)).await;
    assert!(matches!(ended.outcome, Err(Error::Outage { .. })), "{:?}", ended.outcome);
    let recorded = lines(&output);
    assert!((10..100).contains(&recorded.len()), "{}", recorded.len());
    assert!(recorded.last().unwrap().contains("\"response\":null,\"error\":{\"code\":\"connection_error\""));
    let server = Server::good().await;
    let ended = job(&input, Config { resume: Resume::Failed, ..config(&server.base_url, &output) }).await;
    assert!(ended.outcome.is_ok());
    assert_eq!(ended.stats.skipped.get() + ended.stats.succeeded.get(), 1000);
    assert_eq!(ids(&output).len(), 1000);
}

#[tokio::test]
async fn draining_records_what_is_in_flight_and_aborting_does_not() {
    for abort in [false, true] {
        let (gate, folder) = (Arc::new(Semaphore::new(10)), Folder::new());
        let server = Server::gated(|_, _| answer(200, "{}"), Some(Arc::clone(&gate))).await;
        let (input, output) = (folder.write("in", rows(0..100)), folder.path("out"));
        let (stats, control) = (Arc::new(Stats::default()), Control::new());
        let client = Client::new(&http::Config::default()).unwrap();
        let source = Source::Path(input.clone());
        let settings = config(&server.base_url, &output);
        let running = tokio::spawn(bulk::run(client, source, settings.clone(), Arc::clone(&stats), control.clone()));
        while stats.succeeded.get() < 10 || server.asked().len() < 14 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        if abort {
            control.abort();
        } else {
            control.drain();
            gate.add_permits(100);
        }
        assert!(running.await.unwrap().unwrap().interrupted);
        let recorded = ids(&output).len();
        assert_eq!(recorded, if abort { 10 } else { 14 });
        assert_eq!(server.asked().len(), 14);
        gate.add_permits(100);
        let ended = job(&input, Config { resume: Resume::Recorded, ..settings }).await;
        assert!(!ended.outcome.unwrap().interrupted);
        assert_eq!(ended.stats.skipped.get(), recorded as u64);
        assert_eq!(ids(&output).into_iter().collect::<HashSet<_>>().len(), 100);
        assert_eq!(ids(&output).len(), 100);
    }
}

#[tokio::test]
async fn grace_has_an_end() {
    let (gate, folder) = (Arc::new(Semaphore::new(0)), Folder::new());
    let server = Server::gated(|_, _| answer(200, "{}"), Some(gate)).await;
    let (input, output) = (folder.write("in", rows(0..100)), folder.path("out"));
    let control = Control::new();
    control.drain();
    let settings = Config { grace: Duration::from_millis(10), ..config(&server.base_url, &output) };
    let ended = run(Source::Path(input), settings, control).await;
    assert!(ended.outcome.unwrap().interrupted);
    assert_eq!(lines(&output).len(), 0);
}

#[tokio::test]
async fn lines_can_be_handed_over_while_the_job_runs() {
    let (server, folder) = (Server::good().await, Folder::new());
    let output = folder.path("out");
    let (feeder, feed) = Feeder::new();
    let running = tokio::spawn(run(Source::Feed(feed), config(&server.base_url, &output), Control::new()));
    for id in 0..2000 {
        // Some rows come in two pieces.
        let text = Bytes::from(row(&format!("r{id}")));
        let pieces = if id % 3 == 0 { vec![text.slice(..20), text.slice(20..)] } else { vec![text] };
        for piece in pieces {
            if !feeder.push(piece) {
                feeder.room().await;
            }
        }
    }
    drop(feeder);
    let ended = running.await.unwrap();
    assert!(!ended.outcome.unwrap().interrupted);
    assert_eq!(ended.stats.succeeded.get(), 2000);
    assert_eq!(ids(&output).into_iter().collect::<HashSet<_>>().len(), 2000);
}
