//! Answers from rows: one thing, a stream of events, bytes.
//!
//! Owns what every operation without an answerer of its own gets. A thing is what was made under its id,
//! or what its address and its id make it: the same whenever it is asked for, and what a list shows is
//! what asking for one of its ids gives.

use bytes::Bytes;

use crate::json::{Document, Object, Value};
use crate::schema::check::check;
use crate::schema::{Export, FORMATS, ModelId, Operation, Page, Stream, TYPE_IDS, Type, TypeId, Verb, module};

use super::answers::Answers;
use super::ask::{Ask, tokens_of};
use super::fill::{Context, fill};
use super::form::Part;
use super::memory::{Content, Found, Thing};
use super::reply::{Events, Reply};
use super::request::Request;
use super::route::{Route, decode, holes};
use super::seed::Seed;
use super::writer::Writer;
use super::{binary, chat, plausible, responses, shape, uploads};

/// The models whose shape alone would not make them plausible.
#[derive(Debug)]
pub(super) struct Known {
    completion: Option<ModelId>,
    response: Option<ModelId>,
}

impl Known {
    pub(super) fn new() -> Self {
        let model = |path, name| match module(path)?.1.export(name)? {
            Export::Model(id) => Some(id),
            _ => None,
        };
        Self {
            completion: model("types.chat.chat_completion", "ChatCompletion"),
            response: model("types.responses.response", "Response"),
        }
    }
}

/// A request for something that rows describe.
pub(super) struct Call<'a> {
    pub(super) answers: &'a Answers,
    pub(super) operation: &'static Operation,
    pub(super) request: &'a Request,
    /// Below the base address.
    pub(super) path: &'a str,
    pub(super) body: Object<'a>,
    pub(super) seed: Seed,
}

impl Call<'_> {
    pub(super) fn answer(&self) -> Reply {
        let holes: Vec<_> = holes(self.operation, self.path).collect();
        if self.operation.page != Page::None {
            return self.page(&holes);
        }
        if self.streams() {
            return self.stream(&holes);
        }
        if let Some(reply) = self.made(&holes) {
            return reply;
        }
        if let Some(format) = self.format() {
            return binary::transcript(format, &self.answers.words, &self.seed);
        }
        match self.operation.returns.target() {
            Type::Binary => self.binary(&holes),
            Type::Null if self.operation.verb == Verb::Post => Reply::json(Vec::new()),
            Type::Null => {
                let mut writer = Writer::default();
                writer.open(b'{').key("id").string(self.id(&holes).unwrap_or_default());
                writer.raw(br#""object":"deleted","deleted":true}"#);
                Reply::json(writer.out)
            }
            _ => {
                let id = self.id(&holes).or_else(|| self.given_id());
                // What is only asked for is the same each time, and the same as in a list.
                let seed =
                    id.filter(|_| self.request.method() == "GET").map_or(self.seed.clone(), |id| self.thing_seed(id));
                let mut writer = Writer::with_capacity(1024);
                if let Some(said) = self.said(id)
                    && let Value::Object(body) = said.root()
                {
                    let call = Call { body, seed: self.seed.clone(), ..*self };
                    call.thing(&mut writer, &holes, id, &seed);
                } else {
                    self.thing(&mut writer, &holes, id, &seed);
                }
                self.remember(&writer.out);
                Reply::json(writer.out)
            }
        }
    }

    /// What is answered about something that was made here, or is gone.
    fn made(&self, holes: &[(&'static str, String)]) -> Option<Reply> {
        let memory = &self.answers.memory;
        let verb = self.operation.verb;
        let (above, last) = self.path.rsplit_once('/')?;
        let step = verb == Verb::Post && self.operation.path.get().ends_with(last) && self.id(holes).is_some();
        if step && matches!(last, "complete" | "cancel") && above.starts_with("/uploads/") {
            return uploads::end(memory, above, last, self.body, &self.seed);
        }
        let thing = match memory.find(if step { above } else { self.path }) {
            Found::Thing(thing) => thing,
            Found::Nothing => return None,
            Found::Deleted => {
                let message = format!("There is nothing at {} any more: it was deleted.", self.path);
                return Some(Reply::error(404, &message, None, None));
            }
        };
        let document = Document::parse(thing.json.clone()).ok()?;
        let Value::Object(before) = document.root() else { return None };
        let json = match verb {
            Verb::Get => thing.json,
            Verb::Delete => {
                memory.keep(self.path, None);
                return None;
            }
            Verb::Post if last == "cancel" => uploads::merged(before, &[("status", b"\"cancelled\"")]),
            Verb::Post if step => thing.json,
            Verb::Post => {
                let changes: Vec<(&str, Vec<u8>)> =
                    self.body.iter().map(|(key, value)| (key, written(value))).collect();
                let known = changes.iter().filter(|(key, _)| before.get(key).is_some());
                let with: Vec<(&str, &[u8])> = known.map(|(key, value)| (*key, value.as_slice())).collect();
                uploads::merged(before, &with)
            }
        };
        if verb == Verb::Post {
            let path = if step { above } else { self.path };
            memory.keep(path, Some(Thing { json: json.clone(), content: thing.content }));
        }
        Some(Reply::json(json.to_vec()))
    }

    /// Keeps what can be asked for again.
    fn remember(&self, json: &[u8]) {
        if self.operation.verb != Verb::Post {
            return;
        }
        let again = self.answers.routes.find("GET", &format!("{}/x", self.path), "");
        let name = match again {
            Route::Operation(found) => found.path.get().rsplit('/').next().unwrap_or_default().trim_matches(['{', '}']),
            _ if self.path.starts_with("/uploads") => "id",
            _ => return,
        };
        let json = Bytes::copy_from_slice(json);
        let Ok(document) = Document::parse(json.clone()) else { return };
        let Value::Object(made) = document.root() else { return };
        let Some(Value::Str(id)) = made.get(name).or_else(|| made.get("id")) else { return };
        let json = match again {
            Route::Operation(found) => match seen_again(made, found.returns) {
                Some(shown) => shown,
                // What is shown later is another thing.
                None => return,
            },
            _ => json,
        };
        let content = self.file().map(Content::of);
        self.answers.memory.keep(&format!("{}/{id}", self.path), Some(Thing { json, content }));
    }

    /// The file that came with the request: the first one.
    fn file(&self) -> Option<&Part> {
        self.request.parts()?.iter().find(|part| part.filename.is_some())
    }

    /// The id of what is made from something that has one.
    fn given_id(&self) -> Option<&str> {
        match self.body.get("file_id") {
            Some(Value::Str(id)) if self.operation.resource.get()?.path.get() == "vector_stores.files" => Some(id),
            _ => None,
        }
    }

    /// The body, with what the request says otherwise than by a field.
    fn said(&self, id: Option<&str>) -> Option<Document> {
        let mut more: Vec<(&str, Vec<u8>)> = Vec::new();
        if let Some(file) = self.file() {
            let filename = file.filename.as_deref().unwrap_or_default();
            let mut path = Writer::default();
            path.string(&format!("/mnt/data/{filename}"));
            let mut name = Writer::default();
            name.string(filename);
            more.extend([("bytes", file.size.to_string().into_bytes()), ("filename", name.out), ("path", path.out)]);
        }
        if let Some(size) = id.and_then(binary::sized) {
            more.push(("bytes", size.to_string().into_bytes()));
        }
        if self.operation.path.get() == "/uploads" {
            more.push(("status", b"\"pending\"".to_vec()));
        }
        if more.is_empty() {
            return None;
        }
        let with: Vec<(&str, &[u8])> = more.iter().map(|(key, value)| (*key, value.as_slice())).collect();
        Document::parse(uploads::merged(self.body, &with)).ok()
    }

    /// The format that was asked for, when it is one of text.
    fn format(&self) -> Option<&'static str> {
        let asked = text_of(self.body, "response_format");
        let row = self.operation.formats.of(FORMATS).iter().find(|row| row.value.get() == asked)?;
        (row.ty.target() == Type::Str).then(|| row.value.get())
    }

    /// What the whole answer is: decided by the format that was asked for, where there are several.
    fn returns(&self) -> TypeId {
        let asked = text_of(self.body, "response_format");
        let rows = self.operation.formats.of(FORMATS);
        rows.iter().find(|row| row.value.get() == asked).or(rows.first()).map_or(self.operation.returns, |row| row.ty)
    }

    fn binary(&self, holes: &[(&'static str, String)]) -> Reply {
        match self.operation.path.get() {
            "/audio/speech" => binary::speech(self.body, &self.seed),
            "/realtime/calls" => binary::session_description(&self.seed),
            _ => {
                let id = holes.last().map_or("", |(_, id)| id);
                match self.answers.memory.find(self.path.strip_suffix("/content").unwrap_or_default()) {
                    Found::Deleted => Reply::error(404, "The file was deleted.", None, None),
                    Found::Thing(thing) => binary::content(id, thing.content.as_ref(), &self.seed),
                    Found::Nothing => binary::content(id, None, &self.seed),
                }
            }
        }
    }

    pub(super) fn thing_seed(&self, id: &str) -> Seed {
        Seed::new(self.answers.config.seed).fork("thing").fork(id)
    }

    /// The id in the path that is the answer's own: the last one, when at most a verb follows it.
    fn id<'h>(&self, holes: &'h [(&'static str, String)]) -> Option<&'h str> {
        let path = self.operation.path.get();
        let mut segments = path.split_once('?').map_or(path, |(path, _)| path).rsplit('/');
        let last = segments.next()?;
        let own = last.starts_with('{')
            || segments.next().is_some_and(|before| before.starts_with('{'))
                && self.operation.name.get().starts_with(last);
        holes.last().filter(|_| own).map(|(_, value)| value.as_str())
    }

    pub(super) fn thing(&self, writer: &mut Writer, holes: &[(&'static str, String)], id: Option<&str>, seed: &Seed) {
        let known = &self.answers.known;
        let tokens = self.answers.config.tokens;
        if let (Type::Model(model), Some(id)) = (self.operation.returns.target(), id) {
            let mut ask = Ask::earlier(id.to_owned(), tokens);
            if Some(model) == known.completion {
                return chat::whole(writer, &ask, &self.answers.words, seed);
            }
            if Some(model) == known.response {
                if self.operation.name.get() == "cancel" {
                    ask.status = Some("cancelled");
                }
                return responses::whole(writer, &ask, self.body, &self.answers.words, seed);
            }
        }
        fill(writer, self.returns(), &self.context(holes, id), seed);
    }

    fn context<'c>(&'c self, holes: &'c [(&'static str, String)], id: Option<&'c str>) -> Context<'c> {
        let model = match self.body.get("model") {
            Some(Value::Str(model)) => model,
            _ => plausible::MODELS.first().copied().unwrap_or_default(),
        };
        let input = self.body.get("input");
        let files = self.body.get("file_ids").or_else(|| self.body.get("files"));
        let asked = match files.or(input) {
            Some(Value::Array(items)) if files.is_some() || matches!(items.iter().next(), Some(Value::Str(_))) => {
                items.len()
            }
            _ => 1,
        };
        let prompt_tokens = input.map_or(0, tokens_of) + self.body.get("instructions").map_or(0, tokens_of);
        let body = (!self.body.is_empty()).then_some(self.body);
        Context { words: &self.answers.words, body, holes, id, model, asked, prompt_tokens }
    }

    pub(super) fn query(&self, name: &str) -> Option<String> {
        let pairs = self.request.query().split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| decode(&value.replace('+', " "))).next_back()
    }

    fn streams(&self) -> bool {
        match self.operation.stream {
            Stream::None => false,
            Stream::Always => true,
            Stream::Optional => {
                matches!(self.body.get("stream"), Some(Value::Bool(true)))
                    || self.query("stream").as_deref() == Some("true")
            }
        }
    }

    fn stream(&self, holes: &[(&'static str, String)]) -> Reply {
        let id = self.id(holes);
        if let (Type::Model(model), Some(id)) = (self.operation.returns.target(), id)
            && Some(model) == self.answers.known.response
        {
            let mut ask = Ask::earlier(id.to_owned(), self.answers.config.tokens);
            ask.stream = true;
            return responses::answer(&ask, self.body, &self.answers.words, &self.thing_seed(id));
        }
        Reply::events(Described { events: self.described(holes), at: 0 })
    }

    /// A stream that only its rows describe: one event of each of a few kinds.
    fn described(&self, holes: &[(&'static str, String)]) -> Vec<Vec<u8>> {
        let members = match self.operation.event.target() {
            Type::Union(id) => id.get().map_or(&[][..], |row| row.members.of(TYPE_IDS)),
            _ => std::slice::from_ref(&self.operation.event),
        };
        let context = self.context(holes, None);
        let events = members.iter().enumerate().map(|(at, member)| {
            let mut writer = Writer::default();
            fill(&mut writer, *member, &context, &self.seed.clone().skip(at as u64));
            let mut event = Vec::with_capacity(writer.out.len() + 64);
            if let Some(kind) = plausible::tag(*member) {
                event.extend_from_slice(format!("event: {kind}\n").as_bytes());
            }
            event.extend_from_slice(b"data: ");
            if self.operation.names_events() {
                // The name says which it is; the rest is what is under `data`.
                writer.out = Document::parse(writer.out.into()).map_or_else(|_| Vec::new(), |whole| data_of(&whole));
            }
            event.extend_from_slice(&writer.out);
            event.extend_from_slice(b"\n\n");
            event
        });
        events.take(32).collect()
    }
}

/// A string of an object, or nothing.
pub(super) fn text_of<'a>(object: Object<'a>, name: &str) -> &'a str {
    match object.get(name) {
        Some(Value::Str(text)) => text,
        _ => "",
    }
}

fn written(value: Value<'_>) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.value(value);
    writer.out
}

fn data_of(event: &Document) -> Vec<u8> {
    match event.root() {
        Value::Object(event) => event.get("data").map_or_else(Vec::new, written),
        _ => Vec::new(),
    }
}

struct Described {
    events: Vec<Vec<u8>>,
    at: usize,
}

impl Events for Described {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(event) = self.events.get(self.at) else { return false };
        out.extend_from_slice(event);
        self.at += 1;
        true
    }
}

/// What was made as it is shown from then on: what only its making tells (a secret) is left out. `None` when what is
/// left is not what is shown.
fn seen_again(made: Object<'_>, shown: TypeId) -> Option<Bytes> {
    let Type::Model(model) = shown.target() else { return None };
    let fields = shape::fields(model.get()?);
    let mut writer = Writer::with_capacity(512);
    writer.open(b'{');
    for (key, value) in made.iter().filter(|(key, _)| fields.iter().any(|field| field.wire.get() == *key)) {
        writer.key(key).value(value);
    }
    writer.close(b'}');
    let json = Bytes::from(writer.out);
    let document = Document::parse(json.clone()).ok()?;
    check(shown, document.root()).is_ok().then_some(json)
}
