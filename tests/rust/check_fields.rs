//! The strict reading of every field of every model: an answer that is right but for one field is refused there.
//!
//! Answers are made from the rows; what is wrong for a type is decided here, from its kind, not by what is tested.

use bytes::Bytes;
use ferroai::{
    json::Document,
    schema::{
        FIELDS, Field, LITERALS, Literal, MODELS, ModelId, ModelKind, TAGS, TYPE_IDS, Tag, Type, TypeId,
        check::{Mismatch, check_model},
    },
};

/// How deep made-up answers go; what may be left out is left out below.
const DEPTH: usize = 3;

/// A made-up value as JSON, with its objects still open to change.
#[derive(Clone)]
enum Made {
    Text(String),
    List(Vec<Made>),
    Object(Vec<(String, Made)>),
}

impl Made {
    fn json(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(items) => format!("[{}]", items.iter().map(Self::json).collect::<Vec<_>>().join(",")),
            Self::Object(pairs) => {
                let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key:?}:{}", value.json())).collect();
                format!("{{{}}}", pairs.join(","))
            }
        }
    }

    fn with(&self, key: &str, value: Option<Made>) -> Self {
        let Self::Object(pairs) = self else { return self.clone() };
        let mut pairs: Vec<_> = pairs.iter().filter(|(known, _)| known != key).cloned().collect();
        pairs.extend(value.map(|value| (key.to_owned(), value)));
        Self::Object(pairs)
    }
}

fn text(json: &str) -> Made {
    Made::Text(json.to_owned())
}

fn fields(model: ModelId) -> Vec<&'static Field> {
    let row = model.get().unwrap();
    let mut found: Vec<&'static Field> = row.fields.of(FIELDS).iter().collect();
    for base in row.bases.of(TYPE_IDS) {
        let Type::Model(base) = base.target() else { continue };
        for field in fields(base) {
            if !found.iter().any(|known| known.name.get() == field.name.get()) {
                found.push(field);
            }
        }
    }
    found
}

/// Something of a type: of a union, of its `choice`-th member.
fn made(ty: TypeId, depth: usize, choice: usize) -> Made {
    match ty.target() {
        Type::Null => text("null"),
        Type::Int => text("7"),
        Type::Float => text("1.5"),
        Type::Bool => text("true"),
        Type::Literal(span) => constant(span.of(LITERALS)[0]),
        Type::Optional(inner) => made(inner, depth, choice),
        Type::List(inner) | Type::Sequence(inner) | Type::Iterable(inner) if depth < DEPTH => {
            Made::List(vec![made(inner, depth + 1, choice), made(inner, depth + 1, choice)])
        }
        Type::List(_) | Type::Sequence(_) | Type::Iterable(_) => Made::List(Vec::new()),
        Type::Map(inner) if depth < DEPTH => Made::Object(vec![("k".to_owned(), made(inner, depth + 1, choice))]),
        Type::Map(_) => Made::Object(Vec::new()),
        Type::Model(model) => object(model, depth),
        Type::Union(union) => {
            let members = union.get().unwrap().members.of(TYPE_IDS);
            made(members[choice % members.len()], depth, 0)
        }
        _ => text("\"text\""),
    }
}

fn constant(literal: Literal) -> Made {
    match literal {
        Literal::Null => text("null"),
        Literal::Bool(value) => text(&value.to_string()),
        Literal::Int(value) => text(&value.to_string()),
        Literal::Str(value) => text(&format!("{:?}", value.get())),
        Literal::EmptyMap => text("{}"),
    }
}

fn object(model: ModelId, depth: usize) -> Made {
    let chosen = fields(model).into_iter().filter(|field| field.required || depth == 0);
    Made::Object(chosen.map(|field| (field.wire.get().to_owned(), made(field.ty, depth + 1, 0))).collect())
}

/// What no value of a type looks like, if there is anything.
fn wrong(ty: TypeId) -> Option<Made> {
    let candidates = [("s", "\"unheard of\""), ("o", "{}"), ("a", "[]"), ("b", "true"), ("n", "7.5"), ("z", "null")];
    let mut kinds = String::new();
    looks(ty, &mut kinds);
    candidates.iter().find(|(kind, _)| !kinds.contains(kind)).map(|(_, json)| text(json))
}

/// The kinds of JSON that values of a type may be, but for constants, which are none of the candidates above.
fn looks(ty: TypeId, kinds: &mut String) {
    match ty.target() {
        Type::Null => kinds.push('z'),
        Type::Str => kinds.push('s'),
        Type::Float => kinds.push('n'),
        Type::Bool => kinds.push('b'),
        Type::Int => {}
        Type::Literal(span) => {
            for literal in span.of(LITERALS) {
                match literal {
                    Literal::Null => kinds.push('z'),
                    Literal::Bool(_) => kinds.push('b'),
                    Literal::Int(_) | Literal::Str(_) => {}
                    Literal::EmptyMap => kinds.push('o'),
                }
            }
        }
        Type::Optional(inner) => {
            kinds.push('z');
            looks(inner, kinds);
        }
        Type::List(_) | Type::Sequence(_) | Type::Iterable(_) => kinds.push('a'),
        Type::Map(_) | Type::Model(_) => kinds.push('o'),
        Type::Union(union) => union.get().unwrap().members.of(TYPE_IDS).iter().for_each(|member| looks(*member, kinds)),
        _ => kinds.push_str("soabnz"),
    }
}

fn verdict(model: ModelId, answer: &Made) -> Result<(), Mismatch> {
    let document = Document::parse(Bytes::from(answer.json())).unwrap();
    check_model(model, document.root())
}

/// Where `answer` is refused; fails when it is not, or somewhere else.
#[track_caller]
fn refused(model: ModelId, answer: &Made, at: &str) {
    let row = model.get().unwrap();
    let Err(mismatch) = verdict(model, answer) else {
        panic!("{}: {at} is let through in {}", row.name.get(), answer.json());
    };
    // Of a union it may be what tells its kinds apart.
    let rest = mismatch.path.strip_prefix(at);
    assert!(rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '['])), "{at}: {mismatch:?}");
}

fn models() -> impl Iterator<Item = ModelId> {
    (0..MODELS.len())
        .map(|at| ModelId(u16::try_from(at).unwrap()))
        .filter(|model| model.get().unwrap().kind == ModelKind::Model)
}

#[test]
fn every_field_of_every_model_is_looked_at() {
    let (mut changed, mut left_out) = (0, 0);
    for model in models() {
        let answer = object(model, 0);
        verdict(model, &answer).unwrap();
        for field in fields(model) {
            let wire = field.wire.get();
            if field.required {
                refused(model, &answer.with(wire, None), wire);
                left_out += 1;
            } else {
                verdict(model, &answer.with(wire, None)).unwrap();
            }
            if let Some(value) = wrong(field.ty) {
                refused(model, &answer.with(wire, Some(value)), wire);
                changed += 1;
            }
        }
    }
    assert!(changed > 9_000 && left_out > 5_000, "{changed} {left_out}");
}

/// Every way in which a value of a type holds others: the value with one of those wrong, and where that is.
fn within(ty: TypeId, path: &str, found: &mut Vec<(Made, String)>) {
    match ty.target() {
        Type::Optional(inner) => within(inner, path, found),
        Type::List(inner) | Type::Sequence(inner) | Type::Iterable(inner) => {
            let items = items(inner, &format!("{path}[1]"));
            let first = made(inner, DEPTH, 0);
            found.extend(items.into_iter().map(|(item, at)| (Made::List(vec![first.clone(), item]), at)));
        }
        Type::Map(inner) => {
            let items = items(inner, &format!("{path}[\"k\"]"));
            found.extend(items.into_iter().map(|(item, at)| (Made::Object(vec![("k".to_owned(), item)]), at)));
        }
        Type::Union(union) => {
            let row = union.get().unwrap();
            // Without a tag only the union itself can be named; with one, each member by its tag.
            if row.discriminator.is_empty() {
                return;
            }
            for member in row.members.of(TYPE_IDS) {
                let Type::Model(model) = member.target() else { continue };
                let tags = row.tags.of(TAGS);
                let shared = |tag: &Tag| tags.iter().any(|other| other.value == tag.value && other.model != tag.model);
                // What is wrong for one of a name may be right for another.
                if !tags.iter().any(|tag| tag.model == model && shared(tag)) {
                    tagged(model, row.discriminator.get(), path, found);
                }
            }
        }
        Type::Model(model) => tagged(model, "", path, found),
        _ => {}
    }
}

/// An item that is wrong itself, and what is wrong within one.
fn items(ty: TypeId, path: &str) -> Vec<(Made, String)> {
    let mut found: Vec<_> = wrong(ty).map(|value| (value, path.to_owned())).into_iter().collect();
    within(ty, path, &mut found);
    found
}

/// An object with each of its fields wrong in turn, but for the one that tells what it is.
fn tagged(model: ModelId, tag: &str, path: &str, found: &mut Vec<(Made, String)>) {
    let whole = object(model, DEPTH);
    let whole = match fields(model).into_iter().find(|field| field.wire.get() == tag) {
        Some(field) => whole.with(tag, Some(made(field.ty, DEPTH, 0))),
        None => whole,
    };
    for field in fields(model).into_iter().filter(|field| field.wire.get() != tag) {
        let Some(value) = wrong(field.ty) else { continue };
        found.push((whole.with(field.wire.get(), Some(value)), format!("{path}.{}", field.wire.get())));
    }
}

#[test]
fn a_field_is_named_through_lists_maps_and_unions() {
    let (mut changed, mut lists, mut maps) = (0, 0, 0);
    for model in models() {
        let answer = object(model, DEPTH);
        for field in fields(model) {
            let mut found = Vec::new();
            within(field.ty, field.wire.get(), &mut found);
            for (value, at) in found {
                refused(model, &answer.with(field.wire.get(), Some(value)), &at);
                changed += 1;
                lists += usize::from(at.contains("[1]"));
                maps += usize::from(at.contains("[\"k\"]"));
            }
        }
    }
    assert!(changed > 10_000 && lists > 1_000 && maps > 10, "{changed} {lists} {maps}");
}
