//! A value for any row, made up from a seed.
//!
//! Owns the filling; `plausible` says what single strings and numbers look like. Its invariant: what comes
//! out passes `shape::check`, and it ends however the types refer to each other: the deeper, the less
//! that is not required is filled in.

use crate::json::{Object, Value};
use crate::schema::{Field, LITERALS, Literal, Model, ModelId, TYPE_IDS, Type, TypeId, Union};

use super::plausible;
use super::seed::Seed;
use super::shape::{check, fields};
use super::text::Words;
use super::writer::Writer;

/// From here on optional fields stay away and lists empty.
const DEEP: usize = 5;

/// What a value is filled in for.
pub(super) struct Context<'a> {
    pub(super) words: &'a Words,
    /// The request's body: what it sets, the answer repeats where the types agree.
    pub(super) body: Option<Object<'a>>,
    /// Ids in the request's path, by name.
    pub(super) holes: &'a [(&'static str, String)],
    /// The id of the whole, when it is known.
    pub(super) id: Option<&'a str>,
    pub(super) model: &'a str,
    /// How many things the request asks about.
    pub(super) asked: usize,
    pub(super) prompt_tokens: usize,
}

/// Appends a value of that type; the same seed gives the same value.
pub(super) fn fill(writer: &mut Writer, ty: TypeId, context: &Context<'_>, seed: &Seed) {
    let place = Place { name: "", owner: None, depth: 0, index: 0 };
    Filler { context }.value(writer, ty, place, seed);
}

#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Of the field, on the wire.
    pub(super) name: &'static str,
    pub(super) owner: Option<&'static Model>,
    depth: usize,
    /// In the innermost list.
    pub(super) index: usize,
}

struct Filler<'c, 'a> {
    context: &'c Context<'a>,
}

impl Filler<'_, '_> {
    fn value(&self, writer: &mut Writer, ty: TypeId, place: Place, seed: &Seed) {
        let mut draw = seed.clone();
        match ty.target() {
            Type::Null | Type::Alias(_) => drop(writer.raw(b"null")),
            Type::Any | Type::Variable | Type::Str | Type::Binary | Type::File => {
                plausible::string(writer, place, self.context, &mut draw);
            }
            Type::Int => plausible::int(writer, place, self.context, &mut draw),
            Type::Float => plausible::float(writer, place, &mut draw),
            Type::Bool => {
                let value = plausible::bool(place, &mut draw);
                writer.value(Value::Bool(value));
            }
            Type::Literal(span) => literal(writer, plausible::literal(place, span.of(LITERALS), &mut draw)),
            Type::Optional(inner) => {
                if place.depth >= DEEP || plausible::is_absent(place.name) {
                    writer.raw(b"null");
                } else {
                    self.value(writer, inner, place, seed);
                }
            }
            Type::List(inner) | Type::Sequence(inner) | Type::Iterable(inner) => {
                let count = match place {
                    Place { name: "results", depth: 1, .. } => self.context.asked,
                    Place { depth, .. } if depth >= DEEP => 0,
                    _ => 1 + draw.below(2),
                };
                writer.open(b'[');
                for index in 0..count {
                    let place = Place { index, depth: place.depth + 1, ..place };
                    self.value(writer, inner, place, &seed.clone().skip(index as u64 + 1));
                }
                writer.close(b']');
            }
            Type::Map(inner) => {
                writer.open(b'{');
                if place.depth < DEEP {
                    writer.key(if place.name == "metadata" { "topic" } else { "one" });
                    self.value(writer, inner, Place { depth: place.depth + 1, ..place }, &seed.fork("one"));
                }
                writer.close(b'}');
            }
            Type::Model(id) => self.model(writer, id, place, seed),
            Type::Union(id) => {
                if let Some(row) = id.get() {
                    let named = place.depth == 0 && self.context.id.is_some();
                    self.value(writer, member(row, place.depth, named, &mut draw), place, &seed.fork("member"));
                }
            }
        }
    }

    fn model(&self, writer: &mut Writer, id: ModelId, place: Place, seed: &Seed) {
        let Some(row) = id.get() else {
            writer.raw(b"{}");
            return;
        };
        writer.open(b'{');
        for field in fields(row) {
            let name = field.wire.get();
            let below = Place { name, owner: Some(row), depth: place.depth + 1, index: place.index };
            if place.depth == 0
                && let Some(said) = self.said(field)
            {
                writer.key(name).value(said);
                continue;
            }
            let seed = seed.fork(name);
            let own = place.depth == 0 && name == "id" && self.context.id.is_some();
            if field.required || own {
                writer.key(name);
            } else if below.depth >= DEEP || plausible::is_absent(name) || seed.clone().below(2) == 0 {
                continue;
            } else {
                writer.key(name);
            }
            if place.depth == 0 && self.known(writer, field) {
                continue;
            }
            self.value(writer, field.ty, below, &seed);
        }
        writer.close(b'}');
    }

    /// What the request says about a field of the whole.
    fn said(&self, field: &Field) -> Option<Value<'_>> {
        let value = self.context.body?.get(field.wire.get())?;
        check(field.ty, value, false).ok().map(|()| value)
    }

    /// Writes what the request's path says about a field of the whole.
    fn known(&self, writer: &mut Writer, field: &Field) -> bool {
        let name = field.wire.get();
        let known = match self.context.id {
            Some(id) if name == "id" => Some(id),
            _ => self.context.holes.iter().find(|(hole, _)| *hole == name).map(|(_, value)| value.as_str()),
        };
        let mut ty = field.ty.target();
        if let Type::Optional(inner) = ty {
            ty = inner.target();
        }
        match (known, ty) {
            (Some(text), Type::Str) => {
                writer.string(text);
                true
            }
            _ => false,
        }
    }
}

fn literal(writer: &mut Writer, literal: Literal) {
    match literal {
        Literal::Null => writer.raw(b"null"),
        Literal::Bool(value) => writer.value(Value::Bool(value)),
        Literal::Int(value) => writer.int(value),
        Literal::Str(text) => writer.string(text.get()),
        Literal::EmptyMap => writer.raw(b"{}"),
    };
}

/// `named`: one that has an id, if there is one.
fn member(row: &'static Union, depth: usize, named: bool, draw: &mut Seed) -> TypeId {
    let members = row.members.of(TYPE_IDS);
    let has_id = |member: &&TypeId| match member.target() {
        Type::Model(id) => id.get().is_some_and(|row| fields(row).iter().any(|field| field.wire.get() == "id")),
        _ => false,
    };
    let wished = if named { members.iter().filter(has_id).count() } else { 0 };
    let found = if depth >= DEEP {
        members.iter().min_by_key(|member| cost(**member, 0))
    } else if wished > 0 {
        members.iter().filter(has_id).nth(draw.below(wished))
    } else {
        members.get(draw.below(members.len()))
    };
    found.copied().unwrap_or(TypeId::NONE)
}

/// How deep what must be filled in goes, at least.
fn cost(ty: TypeId, depth: usize) -> usize {
    if depth > 6 {
        return 1000;
    }
    match ty.target() {
        Type::Model(id) => {
            let required = id.get().map(fields).unwrap_or_default().into_iter().filter(|field| field.required);
            1 + required.map(|field| cost(field.ty, depth + 1)).max().unwrap_or(0)
        }
        Type::Union(id) => {
            let members = id.get().map_or(&[][..], |row| row.members.of(TYPE_IDS));
            members.iter().map(|member| cost(*member, depth + 1)).min().unwrap_or(0)
        }
        _ => 0,
    }
}
