//! Whom an encrypted connection trusts, and as whom it presents itself.
//!
//! Owns the TLS settings, made when the first such connection is: reading the system's certificates takes
//! milliseconds. `SSL_CERT_FILE` and `SSL_CERT_DIR` name certificates to trust besides the system's. Refuses keys that
//! are encrypted: nobody is asked for a password here.

use std::{
    env, fmt,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, OtherError, SignatureScheme,
    client::{
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        verify_server_name,
    },
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime, pem::PemObject},
    server::ParsedCertificate,
};
use rustls_native_certs::load_certs_from_paths;

use super::Error;

/// Which servers are believed to be who they say they are.
#[derive(Clone, Debug)]
pub enum Trust {
    /// Those that the system vouches for, and with `environment` those that `SSL_CERT_FILE` and `SSL_CERT_DIR` add.
    System { environment: bool },
    /// Those that these authorities vouch for, and no others.
    Only(Arc<[CertificateDer<'static>]>),
    /// Anybody.
    Anyone,
}

impl Default for Trust {
    fn default() -> Self {
        Self::System { environment: true }
    }
}

impl Trust {
    /// Authorities as PEM text, or one in DER.
    pub fn in_bytes(bytes: &[u8]) -> Result<Self, String> {
        let found = certificates(bytes)?;
        if found.is_empty() {
            return Err("there is no certificate in it; expected PEM, -----BEGIN CERTIFICATE-----".to_owned());
        }
        Ok(Self::Only(found.into()))
    }

    /// Authorities in a file, or in the files of a folder.
    pub fn at(path: &Path) -> Result<Self, String> {
        if path.is_dir() {
            let found = load_certs_from_paths(None, Some(path));
            if found.certs.is_empty() {
                return Err("there is no certificate in the files of this folder".to_owned());
            }
            return Ok(Self::Only(found.certs.into()));
        }
        Self::in_bytes(&std::fs::read(path).map_err(|error| error.to_string())?)
    }
}

fn certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    if bytes.first() == Some(&0x30) {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    CertificateDer::pem_slice_iter(bytes).collect::<Result<_, _>>().map_err(|error| format!("it is not PEM: {error}"))
}

/// A certificate to show to servers that ask for one, and its key.
#[derive(Clone)]
pub struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: Arc<PrivateKeyDer<'static>>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("chain", &self.chain.len()).finish_non_exhaustive()
    }
}

impl Identity {
    /// From PEM text; the key may be in the same as the certificate.
    pub fn read(chain: &[u8], key: &[u8]) -> Result<Self, String> {
        let chain = certificates(chain)?;
        if chain.is_empty() {
            return Err("there is no certificate in it; expected PEM, -----BEGIN CERTIFICATE-----".to_owned());
        }
        let encrypted = key.windows(9).any(|window| window == b"ENCRYPTED");
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| {
            if encrypted {
                "its key is encrypted, and passwords are not asked for here: write it in the clear, as with `openssl \
                 pkey -in key.pem -out clear.pem`, where only you can read it"
            } else {
                "there is no key in it; expected PEM, -----BEGIN PRIVATE KEY-----, in the same file or in a second one"
            }
        });
        let made = Self { chain, key: Arc::new(key?) };
        // What can't be used is better known now than at the first call.
        let provider = provider();
        provider.key_provider.load_private_key(made.key.clone_key()).map_err(
            |_| "its key is of no kind that can be used here; expected RSA, ECDSA (P-256, P-384) or Ed25519",
        )?;
        Ok(made)
    }
}

#[derive(Debug, Default)]
pub(super) struct Tls {
    trust: Trust,
    identity: Option<Identity>,
    /// Offers HTTP/2 to servers; a proxy is asked in HTTP/1.1.
    http2: bool,
    configs: OnceLock<Configs>,
}

#[derive(Clone, Debug)]
pub(super) struct Configs {
    pub(super) server: Arc<ClientConfig>,
    pub(super) proxy: Arc<ClientConfig>,
}

impl Tls {
    pub(super) fn new(trust: Trust, identity: Option<Identity>, http2: bool) -> Self {
        Self { trust, identity, http2, configs: OnceLock::new() }
    }

    pub(super) fn configs(&self) -> Result<&Configs, Error> {
        if let Some(configs) = self.configs.get() {
            return Ok(configs);
        }
        let mut proxy = self.build().map_err(|error| Error::Connection {
            detail: match error {
                rustls::Error::General(detail) => detail,
                other => other.to_string(),
            },
        })?;
        proxy.alpn_protocols = vec![b"http/1.1".to_vec()];
        let mut server = proxy.clone();
        if self.http2 {
            server.alpn_protocols.insert(0, b"h2".to_vec());
        }
        let configs = Configs { server: Arc::new(server), proxy: Arc::new(proxy) };
        Ok(self.configs.get_or_init(|| configs))
    }

    fn build(&self) -> Result<ClientConfig, rustls::Error> {
        let provider = provider();
        let builder =
            ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
        let explaining = match &self.trust {
            Trust::System { environment } => {
                let (named, unread) = added(*environment);
                Explaining { verifier: system(named.clone(), unread.as_ref(), provider)?, named: named.into(), unread }
            }
            Trust::Only(named) => {
                let verifier = only(named.iter().cloned(), provider)?;
                Explaining { verifier, named: Arc::clone(named), unread: None }
            }
            Trust::Anyone => {
                Explaining { verifier: Arc::new(Believing(provider)), named: Arc::default(), unread: None }
            }
        };
        let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(explaining));
        match &self.identity {
            None => Ok(builder.with_no_client_auth()),
            Some(identity) => builder
                .with_client_auth_cert(identity.chain.clone(), identity.key.clone_key())
                .map_err(|error| rustls::Error::General(format!("the client certificate can't be used: {error}"))),
        }
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// What the environment adds, and what could not be read of it.
fn added(environment: bool) -> (Vec<CertificateDer<'static>>, Option<String>) {
    let file = env::var_os("SSL_CERT_FILE").filter(|value| environment && !value.is_empty()).map(PathBuf::from);
    let folders = env::var_os("SSL_CERT_DIR").filter(|value| environment && !value.is_empty());
    let mut found = load_certs_from_paths(file.as_deref(), None);
    for folder in folders.iter().flat_map(env::split_paths) {
        let more = load_certs_from_paths(None, Some(&folder));
        found.certs.extend(more.certs);
        found.errors.extend(more.errors);
    }
    let problem = found.errors.first().map(ToString::to_string);
    (found.certs, problem)
}

fn nothing_to_trust(problem: Option<&String>) -> rustls::Error {
    let problem = problem.map(|problem| format!(" ({problem})")).unwrap_or_default();
    rustls::Error::General(format!(
        "no certificates to trust could be found{problem}; install the system's CA certificates, or name some with \
         SSL_CERT_FILE or HttpClient(verify=...)"
    ))
}

fn only(
    authorities: impl IntoIterator<Item = CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(authorities);
    if roots.is_empty() {
        return Err(nothing_to_trust(None));
    }
    let built = rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build();
    Ok(built.map_err(|error| rustls::Error::General(error.to_string()))?)
}

/// These systems judge by themselves.
#[cfg(any(windows, target_os = "macos"))]
fn system(
    added: Vec<CertificateDer<'static>>,
    _: Option<&String>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    Ok(Arc::new(rustls_platform_verifier::Verifier::new_with_extra_roots(added, provider)?))
}

/// Elsewhere the system has files of certificates.
#[cfg(not(any(windows, target_os = "macos")))]
fn system(
    mut trusted: Vec<CertificateDer<'static>>,
    unread: Option<&String>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    /// A bundle as the distributions name it, in the order of how common they are.
    const BUNDLES: [&str; 8] = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem",
        "/etc/pki/tls/cacert.pem",
        "/usr/local/etc/ssl/cert.pem",
        "/opt/etc/ssl/certs/ca-certificates.crt",
    ];
    const FOLDERS: [&str; 3] = ["/etc/ssl/certs", "/etc/pki/tls/certs", "/system/etc/security/cacerts"];
    let own = BUNDLES.iter().map(Path::new).find(|path| path.exists()).map_or_else(
        || FOLDERS.iter().map(Path::new).flat_map(|path| load_certs_from_paths(None, Some(path)).certs).collect(),
        |path| load_certs_from_paths(Some(path), None).certs,
    );
    trusted.extend(own);
    // The same certificates are found in many places.
    trusted.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
    trusted.dedup();
    if trusted.is_empty() {
        return Err(nothing_to_trust(unread));
    }
    only(trusted, provider)
}

/// Why nobody is known to vouch for a server.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    /// The certificate was signed by nobody but itself.
    pub(super) self_signed: bool,
    /// Authorities that the environment names could not be read.
    pub(super) unread: Option<String>,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown issuer")
    }
}

impl std::error::Error for Doubt {}

/// Says more of an unknown signer than that: what to do about it differs. Believes the very certificates that somebody
/// has named, for their names and dates, also where they are an authority's: those that vouch for themselves mostly are.
#[derive(Debug)]
struct Explaining {
    verifier: Arc<dyn ServerCertVerifier>,
    named: Arc<[CertificateDer<'static>]>,
    unread: Option<String>,
}

impl ServerCertVerifier for Explaining {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let error = match self.verifier.verify_server_cert(certificate, chain, name, ocsp, now) {
            Ok(verified) => return Ok(verified),
            Err(error) => error,
        };
        // Found after its dates were found right.
        let authority = matches!(&error, rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(other)))
            if matches!(other.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity)));
        if !authority && error != CertificateError::UnknownIssuer.into() {
            return Err(error);
        }
        if authority && self.named.iter().any(|named| named == certificate) {
            verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
            return Ok(ServerCertVerified::assertion());
        }
        let read = webpki::EndEntityCert::try_from(certificate);
        let self_signed = read.is_ok_and(|read| read.issuer() == read.subject());
        let doubt = Doubt { self_signed, unread: self.unread.clone() };
        Err(CertificateError::Other(OtherError(Arc::new(doubt))).into())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

/// Believes whatever certificate it is shown, as `verify=False` asks.
#[derive(Debug)]
struct Believing(Arc<CryptoProvider>);

impl ServerCertVerifier for Believing {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
