//! What the environment has a say in: proxies and whom to trust. Each call runs in a process of its own, as
//! the environment of this one belongs to all tests.

use std::{
    io::Write,
    net::SocketAddr,
    process::Command,
    sync::{Arc, Mutex},
    time::Duration,
};

use ferroai::http::{Error, Request};
use rcgen::{CertificateParams, CertifiedKey, KeyPair};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivatePkcs8KeyDer},
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

use super::peer::{answer, client, get, request, serve, write};

const ADDRESS: &str = "FERROAI_TEST_ADDRESS";

#[tokio::test]
#[ignore = "the tests below run it, each with an environment of its own"]
async fn one_call() {
    let mut asked: Request = get(SocketAddr::from(([127, 0, 0, 1], 9)));
    asked.url = std::env::var(ADDRESS).unwrap().parse().unwrap();
    asked.timeouts = asked.timeouts.silence(Some(Duration::from_secs(20)));
    match client().fetch(&asked).await {
        Ok(got) => println!("outcome: {}", String::from_utf8_lossy(&got.body)),
        Err(Error::Connection { detail }) => println!("outcome: {detail}"),
        Err(other) => println!("outcome: {other:?}"),
    }
}

async fn call(address: String, environment: &[(&'static str, String)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "environment::one_call", "--ignored", "--nocapture"]).env(ADDRESS, address);
    for name in [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
        "SSL_CERT_DIR",
    ] {
        command.env_remove(name);
    }
    command.envs(environment.iter().map(|(name, value)| (*name, value.as_str())));
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let Some((_, outcome)) = text.split_once("outcome: ") else { panic!("no outcome in {text}") };
    outcome.lines().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_proxy_gets_what_is_for_others_and_its_password_stays_unsaid() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&heard);
    let proxy = serve(move |_, mut socket| {
        let log = Arc::clone(&log);
        async move {
            while let Some(text) = request(&mut socket).await {
                log.lock().unwrap().push(text.to_lowercase());
                write(&mut socket, answer(200, "", "by proxy")).await;
            }
        }
    })
    .await;
    let direct = serve(|_, mut socket| async move {
        request(&mut socket).await;
        write(&mut socket, answer(200, "", "direct")).await;
    })
    .await;
    let variable = |value: String| [("http_proxy", value), ("no_proxy", "127.0.0.1".to_owned())];
    let given = variable(format!("http://me:secret@{proxy}"));
    assert_eq!(call("http://api.example.invalid/v1?a=1".to_owned(), &given).await, "by proxy");
    let text = heard.lock().unwrap()[0].clone();
    assert!(text.starts_with("get http://api.example.invalid/v1?a=1 http/1.1\r\n"), "{text}");
    assert!(text.contains("proxy-authorization: basic "), "{text}");
    assert!(text.contains("x-stainless-retry-count: 0\r\n"), "{text}");
    assert_eq!(call(format!("http://{direct}/v1"), &given).await, "direct");
    assert_eq!(heard.lock().unwrap().len(), 1);

    let unused = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let given = variable(format!("http://me:secret@{unused}"));
    let words = call("http://api.example.invalid/v1".to_owned(), &given).await;
    assert!(words.contains(&format!("through the proxy {unused}")) && words.contains("refused"), "{words}");
    assert!(!words.contains("secret"), "{words}");
}

/// A server for `https://localhost` with a certificate for `name`, which comes back as PEM.
async fn secure(name: &str) -> (String, String) {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    let CertifiedKey { cert, signing_key } = CertifiedKey { cert: params.self_signed(&key).unwrap(), signing_key: key };
    let chain = vec![CertificateDer::from(cert.der().to_vec())];
    let secret = PrivatePkcs8KeyDer::from(signing_key.serialize_der()).into();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config.with_no_client_auth().with_single_cert(chain, secret).unwrap()));
    let address = serve(move |_, socket| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut socket) = acceptor.accept(socket).await else { return };
            let mut piece = [0; 4096];
            while socket.read(&mut piece).await.is_ok_and(|count| count > 0) {
                socket.write_all(answer(200, "", "in secret").as_bytes()).await.unwrap();
                socket.flush().await.unwrap();
            }
        }
    })
    .await;
    (format!("https://localhost:{}/v1", address.port()), cert.pem())
}

#[tokio::test]
async fn a_certificate_must_be_trusted_and_for_that_name() {
    let (address, pem) = secure("localhost").await;
    let path = std::env::temp_dir().join(format!("ferroai-test-{}.pem", std::process::id()));
    std::fs::File::create(&path).unwrap().write_all(pem.as_bytes()).unwrap();
    let trusting = [("SSL_CERT_FILE", path.to_str().unwrap().to_owned())];
    assert_eq!(call(address.clone(), &trusting).await, "in secret");

    // Another certificate of the same kind, which nobody has vouched for.
    let (stranger, _) = secure("localhost").await;
    let words = call(stranger, &trusting).await;
    assert!(words.contains("no secure connection to localhost"), "{words}");

    let (address, pem) = secure("elsewhere.example").await;
    std::fs::write(&path, pem).unwrap();
    let words = call(address.clone(), &trusting).await;
    assert!(words.contains("for another name"), "{words}");

    std::fs::write(&path, "nothing").unwrap();
    let words = call(address, &trusting).await;
    std::fs::remove_file(&path).unwrap();
    assert!(words.contains("self-signed") && words.contains("HttpClient(verify="), "{words}");
    let missing = [("SSL_CERT_FILE", "/nowhere/ca.pem".to_owned())];
    let words = call(secure("localhost").await.0, &missing).await;
    assert!(words.contains("what the environment names can't be read"), "{words}");
}
