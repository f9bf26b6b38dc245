//! Lists in pages: what was made here, and made-up things, each the same as when it is asked for by its id.
//!
//! Owns ids that know their place in a list, cursors and the shapes of all kinds of pages. The made-up
//! things are the older ones.

use bytes::Bytes;

use crate::json::{Document, Value};
use crate::schema::check::check;
use crate::schema::{Page, TYPE_IDS, Type, TypeId};

use super::plausible;
use super::reply::Reply;
use super::seed::Seed;
use super::shape::fields;
use super::things::Call;
use super::writer::Writer;

/// How many things a page has when the request does not say.
const PAGE: usize = 20;
const MOST: usize = 100;

impl Call<'_> {
    pub(super) fn page(&self, holes: &[(&'static str, String)]) -> Reply {
        let made = self.answers.memory.below(self.path);
        let items = self.answers.config.items + made.len();
        let seed = Seed::new(self.answers.config.seed).fork(self.path);
        let ids = Ids::new(self.operation.returns, seed.clone(), self.answers.config.items, &made);
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
            if let Some(json) = ids.made(place(index)) {
                self.listed(&mut writer, holes, &id, json);
                continue;
            }
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

    /// What was made, as the list has it: some lists show their things in a shape of their own.
    fn listed(&self, writer: &mut Writer, holes: &[(&'static str, String)], id: &str, json: &Bytes) {
        let Ok(document) = Document::parse(json.clone()) else { return };
        let Value::Object(made) = document.root() else { return };
        let shown = self.operation.returns;
        let known = match shown.target() {
            Type::Model(model) => model.get().map(fields).unwrap_or_default(),
            _ => Vec::new(),
        };
        let alike = known.is_empty() || made.iter().all(|(key, _)| known.iter().any(|field| field.wire.get() == key));
        if alike && check(shown, document.root()).is_ok() {
            writer.raw(json);
        } else {
            // What holds more is of another shape, too.
            let mut plain = Writer::with_capacity(256);
            plain.open(b'{');
            for (key, value) in made.iter().filter(|(_, value)| !matches!(value, Value::Object(_) | Value::Array(_))) {
                plain.key(key).value(value);
            }
            plain.close(b'}');
            let Ok(document) = Document::parse(plain.out.into()) else { return };
            let Value::Object(body) = document.root() else { return };
            let call = Call { body, seed: self.seed.clone(), ..*self };
            call.thing(writer, holes, Some(id), &self.thing_seed(id));
        }
    }
}

/// The ids of a list's things, each with its place written into it.
struct Ids<'m> {
    /// So many are made up; after them come those that were made here.
    made_up: usize,
    made: &'m [(String, Bytes)],
    front: String,
    seed: Seed,
    /// The things have an id of their own.
    named: bool,
    models: bool,
}

impl<'m> Ids<'m> {
    fn new(item: TypeId, seed: Seed, made_up: usize, made: &'m [(String, Bytes)]) -> Self {
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
        Self { made_up, made, front: if named { front } else { "page_".to_owned() }, seed, named, models }
    }

    /// What was made here in that place.
    fn made(&self, index: usize) -> Option<&'m Bytes> {
        self.made.get(index.checked_sub(self.made_up)?).map(|(_, json)| json)
    }

    fn id(&self, index: usize) -> String {
        if let Some((id, _)) = index.checked_sub(self.made_up).and_then(|at| self.made.get(at)) {
            return id.clone();
        }
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
        if let Some(at) = self.made.iter().position(|(own, _)| own == id) {
            return Some(self.made_up + at);
        }
        if self.models {
            return None;
        }
        let index = usize::from_str_radix(id.get(id.len().checked_sub(6)?..)?, 16).ok()?;
        (self.id(index) == id).then_some(index)
    }
}
