//! Whom an encrypted connection trusts.
//!
//! Owns the TLS settings, made when the first such connection is: reading the system's certificates takes
//! milliseconds. `SSL_CERT_FILE` and `SSL_CERT_DIR` name the certificates to trust in the system's place.

use std::sync::{Arc, OnceLock};

use rustls::{ClientConfig, RootCertStore, crypto::CryptoProvider};
use rustls_platform_verifier::Verifier;

use super::Error;

#[derive(Debug, Default)]
pub(super) struct Tls {
    config: OnceLock<Arc<ClientConfig>>,
}

impl Tls {
    pub(super) fn config(&self) -> Result<Arc<ClientConfig>, Error> {
        if let Some(config) = self.config.get() {
            return Ok(Arc::clone(config));
        }
        let config = Arc::new(build().map_err(|error| Error::Connection {
            detail: format!(
                "no certificates to trust could be found ({error}); install the system's CA certificates, or name \
                 them with SSL_CERT_FILE"
            ),
        })?);
        Ok(Arc::clone(self.config.get_or_init(|| config)))
    }
}

fn build() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    let named = ["SSL_CERT_FILE", "SSL_CERT_DIR"].iter().any(|name| std::env::var_os(name).is_some());
    let mut config = if named {
        builder.with_root_certificates(named_roots()?).with_no_client_auth()
    } else {
        let verifier = Verifier::new(provider as Arc<CryptoProvider>)?;
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
    };
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

fn named_roots() -> Result<RootCertStore, rustls::Error> {
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        let reason = found.errors.first().map_or_else(|| "none in there".to_owned(), ToString::to_string);
        return Err(rustls::Error::General(format!("SSL_CERT_FILE, SSL_CERT_DIR: {reason}")));
    }
    Ok(roots)
}
