//! Answers from rows: one thing, a page of things, a stream of events, bytes.
//!
//! Owns what every operation without an answerer of its own gets, and lists for all of them. Nothing is
//! stored: a thing is what its address and its id make it, so it is the same whenever it is asked for,
//! and what a list shows is what asking for one of its ids gives.

use crate::json::{Object, Value};
use crate::schema::{Export, ModelId, Operation, Page, Stream, TYPE_IDS, Type, TypeId, module};

use super::answers::Answers;
use super::ask::{Ask, tokens_of};
use super::fill::{Context, fill};
use super::plausible;
use super::reply::{Body, Events, Reply};
use super::request::Request;
use super::route::{decode, holes};
use super::seed::Seed;
use super::shape::fields;
use super::writer::Writer;
use super::{chat, responses};

/// How many things a page has when the request does not say.
const PAGE: usize = 20;
const MOST: usize = 100;

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
        match self.operation.returns.target() {
            Type::Binary => bytes(&self.seed),
            Type::Null => {
                let mut writer = Writer::default();
                writer.open(b'{').key("id").string(self.id(&holes).unwrap_or_default());
                writer.raw(br#""object":"deleted","deleted":true}"#);
                Reply::json(writer.out)
            }
            _ => {
                let id = self.id(&holes);
                // What is only asked for is the same each time, and the same as in a list.
                let seed =
                    id.filter(|_| self.request.method() == "GET").map_or(self.seed.clone(), |id| self.thing_seed(id));
                let mut writer = Writer::with_capacity(1024);
                self.thing(&mut writer, &holes, id, &seed);
                Reply::json(writer.out)
            }
        }
    }

    fn thing_seed(&self, id: &str) -> Seed {
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

    fn thing(&self, writer: &mut Writer, holes: &[(&'static str, String)], id: Option<&str>, seed: &Seed) {
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
        fill(writer, self.operation.returns, &self.context(holes, id), seed);
    }

    fn context<'c>(&'c self, holes: &'c [(&'static str, String)], id: Option<&'c str>) -> Context<'c> {
        let model = match self.body.get("model") {
            Some(Value::Str(model)) => model,
            _ => plausible::MODELS.first().copied().unwrap_or_default(),
        };
        let input = self.body.get("input");
        let asked = match input {
            Some(Value::Array(items)) if matches!(items.iter().next(), Some(Value::Str(_))) => items.len(),
            _ => 1,
        };
        let prompt_tokens = input.map_or(0, tokens_of) + self.body.get("instructions").map_or(0, tokens_of);
        let body = (!self.body.is_empty()).then_some(self.body);
        Context { words: &self.answers.words, body, holes, id, model, asked, prompt_tokens }
    }

    fn query(&self, name: &str) -> Option<String> {
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
            event.extend_from_slice(&writer.out);
            event.extend_from_slice(b"\n\n");
            event
        });
        events.take(32).collect()
    }

    fn page(&self, holes: &[(&'static str, String)]) -> Reply {
        let items = self.answers.config.items;
        let seed = Seed::new(self.answers.config.seed).fork(self.path);
        let ids = Ids::new(self.operation.returns, seed.clone());
        let descending = self.query("order").is_none_or(|order| order != "asc");
        let place = |index: usize| if descending { items - 1 - index } else { index };
        let plain = self.operation.page == Page::Plain;
        let limit = self.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE).clamp(1, MOST);
        let (mut first, mut last) = (0, if plain { items } else { items.min(limit) });
        for (name, step) in [("after", true), ("page", true), ("before", false)] {
            let Some(cursor) = self.query(name) else { continue };
            let Some(index) = ids.index(&cursor).filter(|index| *index < items) else {
                let message = format!("There is nothing with the id {cursor:?} to begin {name}.");
                return Reply::error(404, &message, Some(name), None);
            };
            let at = place(index);
            (first, last) = if step { (at + 1, (at + 1 + limit).min(items)) } else { (at.saturating_sub(limit), at) };
        }
        let mut writer = Writer::with_capacity(2048);
        writer.open(b'{').key("object").string(if ids.named { "list" } else { "page" }).key("data").open(b'[');
        for index in first..last {
            let id = ids.id(place(index));
            let seed = if ids.named { self.thing_seed(&id) } else { seed.clone().skip(place(index) as u64) };
            self.thing(&mut writer, holes, Some(&id), &seed);
        }
        writer.close(b']');
        if !plain {
            let cursor = |index: usize| ids.id(place(index));
            let more = last < items;
            if ids.named {
                for (name, index) in [("first_id", first), ("last_id", last.wrapping_sub(1))] {
                    let id = (first < last).then(|| cursor(index));
                    writer.key(name).string_or_null(id.as_deref());
                }
            }
            if matches!(self.operation.page, Page::Token | Page::NextCursor) {
                let next = (more && first < last).then(|| cursor(last - 1));
                writer.key("next").string_or_null(next.as_deref());
            }
            writer.key("has_more").value(Value::Bool(more));
        }
        writer.close(b'}');
        Reply::json(writer.out)
    }
}

/// The ids of a list's things, each with its place written into it.
struct Ids {
    front: String,
    seed: Seed,
    /// The things have an id of their own.
    named: bool,
    models: bool,
}

impl Ids {
    fn new(item: TypeId, seed: Seed) -> Self {
        let mut model = item.target();
        if let Type::Union(id) = model {
            model = id.get().and_then(|row| row.members.of(TYPE_IDS).first()).map_or(Type::Any, |first| first.target());
        }
        let (front, named) = match model {
            Type::Model(id) => {
                let row = id.get();
                let named = row.is_some_and(|row| fields(row).iter().any(|field| field.wire.get() == "id"));
                (row.map(plausible::front).unwrap_or_default(), named)
            }
            _ => (String::new(), false),
        };
        let models = named && front == "model_";
        Self { front: if named { front } else { "page_".to_owned() }, seed, named, models }
    }

    fn id(&self, index: usize) -> String {
        if self.models {
            let count = plausible::MODELS.len();
            let name = plausible::MODELS.get(index % count).copied().unwrap_or_default();
            return if index < count { name.to_owned() } else { format!("ft:{name}:{index}") };
        }
        let mut id = self.front.clone().into_bytes();
        self.seed.clone().skip(index as u64).letters(18, &mut id);
        format!("{}{index:06x}", String::from_utf8(id).unwrap_or_default())
    }

    fn index(&self, id: &str) -> Option<usize> {
        if self.models {
            return None;
        }
        let index = usize::from_str_radix(id.get(id.len().checked_sub(6)?..)?, 16).ok()?;
        (self.id(index) == id).then_some(index)
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

/// A binary answer: the same bytes each time.
fn bytes(seed: &Seed) -> Reply {
    let mut out = Vec::new();
    seed.clone().letters(4096, &mut out);
    Reply { status: 200, content_type: "application/octet-stream", headers: Vec::new(), body: Body::Whole(out.into()) }
}
