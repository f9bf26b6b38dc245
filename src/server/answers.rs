//! From a request to the answer the API would give.
//!
//! Owns the order of the checks (path, key, body, what is required) and the choice of who answers. Answers
//! depend on the seed and on the request's own bytes only, so they come out the same in any order, on any
//! connection and when a request is sent again.

use std::sync::Arc;

use bytes::Bytes;

use crate::json::{Document, Object, Value};
use crate::schema::{Encoding, Operation, PARAMS, Place, Verb};

use super::ask::Ask;
use super::form::Part;
use super::memory::Memory;
use super::reply::Reply;
use super::request::Request;
use super::route::{Route, Routes};
use super::script::Wish;
use super::seed::{Seed, hash};
use super::text::Words;
use super::things::{Call, Known};
use super::{Config, chat, completions, embeddings, form, responses};

#[derive(Debug)]
pub(super) struct Answers {
    pub(super) config: Config,
    pub(super) words: Arc<Words>,
    pub(super) known: Known,
    pub(super) memory: Memory,
    embeddings: embeddings::Last,
    pub(super) routes: Routes,
}

impl Answers {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            config: config.clone(),
            words: Arc::new(Words::new(config.seed)),
            known: Known::new(),
            memory: Memory::default(),
            embeddings: embeddings::Last::default(),
            routes: Routes::new(),
        }
    }

    pub(super) fn answer(&self, request: &Request, wish: &Wish) -> Reply {
        let (verb, path) = (request.method(), request.path());
        let below = below(path);
        let operation = match below.map_or(Route::Unknown, |path| self.routes.find(verb, path, request.query())) {
            Route::Operation(operation) => operation,
            Route::Verb => {
                let message = format!("{verb} is not something {path} can be asked.");
                return Reply::error(405, &message, None, Some("method_not_supported"));
            }
            Route::Unknown => {
                let message = format!("There is no such address: {verb} {path}");
                return Reply::error(404, &message, None, Some("unknown_url"));
            }
        };
        if self.config.auth && !request.authorized {
            let message = "No API key came with the request: send it as `Authorization: Bearer KEY`.";
            return Reply::error(401, message, None, None);
        }
        let document = match request.parts() {
            Some(parts) => Document::parse(form::to_json(parts).into()),
            None if request.body().is_empty()
                || matches!(operation.encoding, Encoding::None | Encoding::MultipartOrRaw) =>
            {
                Document::parse(Bytes::from_static(b"{}"))
            }
            None => Document::parse(request.body().clone()),
        };
        let document = match document {
            Ok(document) => document,
            Err(error) => return Reply::error(400, &format!("The body is not JSON: {error}."), None, None),
        };
        let Value::Object(body) = document.root() else {
            return Reply::error(400, "The body is JSON, but not an object.", None, None);
        };
        if let Some(missing) = missing(operation, body, request.parts()) {
            let message = format!("A parameter that is required is missing: '{missing}'.");
            return Reply::error(400, &message, Some(missing), Some("missing_required_parameter"));
        }
        let seed = Seed::new(said(hash(self.config.seed, path.as_bytes()), request));
        match (operation.verb, operation.path.get()) {
            (Verb::Post, "/chat/completions") => {
                let ask = Ask::read(body, wish, self.config.tokens, &seed);
                chat::answer(&ask, &self.words, &seed)
            }
            (Verb::Post, "/responses") => {
                let ask = Ask::read(body, wish, self.config.tokens, &seed);
                responses::answer(&ask, body, &self.words, &seed)
            }
            (Verb::Post, "/completions") => {
                let ask = Ask::read(body, wish, self.config.tokens, &seed);
                completions::answer(&ask, &self.words, &seed)
            }
            (Verb::Post, "/embeddings") => self.embeddings.answer(request.body(), body, self.config.seed),
            _ => {
                let path = below.unwrap_or_default();
                Call { answers: self, operation, request, path, body, seed }.answer()
            }
        }
    }
}

/// The path of a call: below the version, or where Azure has it.
fn below(path: &str) -> Option<&str> {
    let of_azure = || {
        let rest = path.strip_prefix("/openai")?;
        let Some(named) = rest.strip_prefix("/deployments/") else { return Some(rest) };
        named.find('/').filter(|length| *length > 0).and_then(|length| named.get(length..))
    };
    path.strip_prefix("/v1").or_else(of_azure).filter(|rest| rest.starts_with('/'))
}

/// A number for what a request says; for a form the same whatever its boundary is.
fn said(start: u64, request: &Request) -> u64 {
    let Some(parts) = request.parts() else { return hash(start, request.body()) };
    parts.iter().fold(start, |sum, part| {
        let filename = part.filename.as_deref().unwrap_or_default();
        hash(hash(hash(sum, part.name.as_bytes()), filename.as_bytes()), &part.crc32.to_le_bytes())
    })
}

fn missing(operation: &Operation, body: Object<'_>, parts: Option<&[Part]>) -> Option<&'static str> {
    let given = |name: &str| {
        let array = |own: &str| own.strip_suffix("[]") == Some(name);
        let nested = |own: &str| own.strip_prefix(name).is_some_and(|rest| rest.starts_with('['));
        body.get(name).is_some()
            || parts.into_iter().flatten().any(|part| part.name == name || array(&part.name) || nested(&part.name))
    };
    let wanted = match operation.encoding {
        Encoding::Json => true,
        Encoding::Multipart => parts.is_some(),
        Encoding::None | Encoding::MultipartIfFiles | Encoding::MultipartOrRaw => false,
    };
    let in_body = operation.params.of(PARAMS).iter().filter(|param| matches!(param.place, Place::Body | Place::File));
    in_body.filter(|param| wanted && param.required).map(|param| param.wire.get()).find(|name| !given(name))
}
