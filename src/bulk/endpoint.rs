//! From a row's `url` to where its request goes.
//!
//! Owns joining with the base URL; with Azure, what of a row's body that takes. Refuses whatever could carry the credentials elsewhere: absolute URLs,
//! dot segments, fragments, characters that have no place in a path.

use std::sync::Arc;

use url::Url;

use super::{Error, raw};
use crate::azure::{self, Addresses};
use crate::path::dots;

/// Rows of one job rarely name more than one or two endpoints.
const REMEMBERED: usize = 64;

pub(super) struct Endpoints {
    origin: String,
    /// Without a query.
    base: Url,
    query: Option<String>,
    azure: Option<Addresses>,
    /// By the row's `url` and, with Azure, its model.
    remembered: Vec<(String, Option<String>, Arc<Url>)>,
}

impl Endpoints {
    pub(super) fn new(base_url: &str, azure: Option<Addresses>) -> Result<Self, Error> {
        let wrong = |problem: &str| Error::BaseUrl { base_url: base_url.to_owned(), problem: problem.to_owned() };
        let mut base = Url::parse(base_url).map_err(|error| wrong(&error.to_string()))?;
        if !matches!(base.scheme(), "http" | "https") {
            return Err(wrong("it is neither http nor https"));
        }
        let query = base.query().map(str::to_owned);
        base.set_query(None);
        let origin = base[..url::Position::BeforePath].to_owned();
        Ok(Self { origin, base, query, azure, remembered: Vec::new() })
    }

    /// Where the requests go, to tell people.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    pub(super) fn resolve(&mut self, url: &str, body: &[u8]) -> Result<Arc<Url>, &'static str> {
        let model = self.azure.as_ref().and_then(|_| model(body));
        if let Some((.., known)) = self.remembered.iter().find(|(text, of, _)| text == url && *of == model) {
            return Ok(Arc::clone(known));
        }
        let endpoint = Arc::new(self.join(url, model.as_deref())?);
        if self.remembered.len() < REMEMBERED {
            self.remembered.push((url.to_owned(), model, Arc::clone(&endpoint)));
        }
        Ok(endpoint)
    }

    fn join(&self, url: &str, model: Option<&str>) -> Result<Url, &'static str> {
        const EXPECTED: &str = "expected the path of a call, such as \"/v1/chat/completions\"";
        if !url.starts_with('/') || url.starts_with("//") {
            return Err(EXPECTED);
        }
        if url.bytes().any(|byte| byte <= b' ' || matches!(byte, b'#' | b'\\' | 0x7f)) {
            return Err("expected a path without spaces, control characters, '#' or '\\'");
        }
        let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
        if dots(path).is_some() {
            return Err("expected a path without '.' and '..' segments");
        }
        // The base URL is what the API's own `/v1` stands for; a bare origin stands for nothing.
        let below = match path.strip_prefix("/v1") {
            Some(below) if self.base.path() != "/" && below.starts_with('/') => below,
            _ => path,
        };
        let mut text = match &self.azure {
            None => format!("{}{}{below}", self.origin, self.base.path().trim_end_matches('/')),
            Some(azure) => azure.place(&self.base, (below, below), || deployment(model))?.into(),
        };
        for (index, part) in self.query.as_deref().into_iter().chain(query).enumerate() {
            text.push(if index == 0 { '?' } else { '&' });
            text.push_str(part);
        }
        Url::parse(&text).map_err(|_| EXPECTED)
    }
}

/// The model that a body names.
fn model(body: &[u8]) -> Option<String> {
    let mut model = None;
    let found = |(), _, raw: &[u8]| model = raw::string(raw);
    raw::members(body, |key| (key == "model").then_some(()), found).ok()?;
    model
}

fn deployment(model: Option<&str>) -> Result<Option<String>, &'static str> {
    let path = model.filter(|model| !model.is_empty()).map(azure::deployment);
    match path.as_deref().and_then(dots) {
        None => Ok(path),
        Some(_) => Err("expected a \"model\" in the body that names a deployment, not '.' or '..'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(base: &str, url: &str) -> Result<String, &'static str> {
        Endpoints::new(base, None).unwrap().resolve(url, b"{\"model\": \"m\"}").map(|url| url.to_string())
    }

    #[test]
    fn azure_has_a_deployment_for_each_model() {
        let azure = Addresses { elsewhere: None };
        let mut endpoints = Endpoints::new("https://h/openai?api-version=v", Some(azure)).unwrap();
        let mut resolved = |url: &str, body: &str| endpoints.resolve(url, body.as_bytes()).map(|url| url.to_string());
        for (model, sent) in [("a", "a"), ("b/c", "b%2Fc"), ("a", "a")] {
            let expected = Ok(format!("https://h/openai/deployments/{sent}/embeddings?api-version=v"));
            assert_eq!(resolved("/v1/embeddings", &format!("{{\"input\": 1, \"model\": \"{model}\"}}")), expected);
        }
        assert_eq!(resolved("/responses?a=b", "{}"), Ok("https://h/openai/responses?api-version=v&a=b".to_owned()));
        assert_eq!(resolved("/embeddings", "{}"), Ok("https://h/openai/embeddings?api-version=v".to_owned()));
        assert!(resolved("/embeddings", "{\"model\": \"..\"}").is_err());
    }

    #[test]
    fn the_version_is_not_doubled() {
        let expected = Ok("https://api.openai.com/v1/chat/completions".to_owned());
        for base in ["https://api.openai.com/v1", "https://api.openai.com/v1/", "https://api.openai.com"] {
            assert_eq!(joined(base, "/v1/chat/completions"), expected);
        }
        assert_eq!(joined("https://api.openai.com/v1", "/chat/completions"), expected);
        assert_eq!(joined("http://h:8/p/openai", "/v1/embeddings"), Ok("http://h:8/p/openai/embeddings".to_owned()));
        assert_eq!(joined("http://h/v1?k=1", "/v1/x?a=b"), Ok("http://h/v1/x?k=1&a=b".to_owned()));
        assert_eq!(joined("http://h/v1", "/v1beta/x"), Ok("http://h/v1/v1beta/x".to_owned()));
    }

    #[test]
    fn what_could_leave_the_base_is_refused() {
        for url in
            ["", "x", "https://evil.test/v1/x", "//evil.test/x", "/v1/../x", "/v1/%2E%2e/x", "/a b", "/a#b", "/\\e"]
        {
            assert!(joined("https://api.openai.com/v1", url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_base_that_is_no_web_address_is_refused() {
        assert!(Endpoints::new("api.openai.com/v1", None).is_err());
        assert!(Endpoints::new("ftp://h/v1", None).is_err());
    }
}
