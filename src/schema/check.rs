//! Whether a value is what a row says: the strict reading of an answer, for whoever asks for it.
//!
//! Owns finding the first place that differs and saying what was expected there. Fields that no row names are fine: a
//! service that adds one breaks nobody. Nothing is changed or built here.

use super::{FIELDS, Field, LITERALS, Literal, ModelId, TAGS, TYPE_IDS, Type, TypeId, Union, words::words};
use crate::json::{Object, Value};

/// The first place where a value differs from its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Such as `choices[0].message.role`; empty for the whole value.
    pub path: String,
    pub expected: String,
    pub found: String,
}

pub fn check(ty: TypeId, value: Value<'_>) -> Result<(), Mismatch> {
    value_of(ty, value).map_err(tidy)
}

fn tidy(mut mismatch: Mismatch) -> Mismatch {
    if mismatch.path.starts_with('.') {
        mismatch.path.remove(0);
    }
    mismatch
}

/// A class that a caller named, for which there need be no type.
pub fn check_model(model: ModelId, value: Value<'_>) -> Result<(), Mismatch> {
    let Value::Object(object) = value else {
        let expected = model.get().map_or("", |row| row.name.get()).to_owned();
        return Err(Mismatch { path: String::new(), expected, found: described(value) });
    };
    fields_of(model, object).map_err(tidy)
}

/// A page: its items are in `data`, what else it has belongs to its kind.
pub fn check_page(item: TypeId, value: Value<'_>) -> Result<(), Mismatch> {
    let expected = |place: &str, found: Option<Value<'_>>| {
        let found = found.map_or_else(|| "nothing".to_owned(), described);
        Mismatch { path: place.to_owned(), expected: format!("List[{}]", words(item)), found }
    };
    let Value::Object(object) = value else { return Err(expected("", Some(value))) };
    let Some(Value::Array(items)) = object.get("data") else { return Err(expected("data", object.get("data"))) };
    items
        .iter()
        .enumerate()
        .try_for_each(|(index, value)| value_of(item, value).map_err(|m| under(&format!("data[{index}]"), m)))
}

fn value_of(ty: TypeId, value: Value<'_>) -> Result<(), Mismatch> {
    let fits = match ty.target() {
        // `target` has looked through all aliases.
        Type::Any | Type::Variable | Type::Binary | Type::File | Type::Alias(_) => true,
        Type::Null => matches!(value, Value::Null),
        Type::Str => matches!(value, Value::Str(_)),
        // Python takes 5.0 for an int that is meant; a service may write it so.
        Type::Int => match value {
            Value::Int(_) | Value::BigInt(_) => true,
            Value::Float(number) => number.fract() == 0.0,
            _ => false,
        },
        Type::Float => matches!(value, Value::Int(_) | Value::BigInt(_) | Value::Float(_)),
        Type::Bool => matches!(value, Value::Bool(_)),
        Type::Literal(span) => span.of(LITERALS).iter().any(|literal| is(*literal, value)),
        Type::Optional(inner) => return if matches!(value, Value::Null) { Ok(()) } else { value_of(inner, value) },
        Type::List(inner) | Type::Sequence(inner) | Type::Iterable(inner) => {
            let Value::Array(items) = value else { return Err(mismatch(ty, value)) };
            return items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| value_of(inner, item).map_err(|m| under(&format!("[{index}]"), m)));
        }
        Type::Map(inner) => {
            let Value::Object(pairs) = value else { return Err(mismatch(ty, value)) };
            return pairs
                .iter()
                .try_for_each(|(key, item)| value_of(inner, item).map_err(|m| under(&format!("[{key:?}]"), m)));
        }
        Type::Model(model) => {
            let Value::Object(object) = value else { return Err(mismatch(ty, value)) };
            return fields_of(model, object);
        }
        Type::Union(union) => return union.get().map_or(Ok(()), |row| member_of(ty, row, value)),
    };
    if fits { Ok(()) } else { Err(mismatch(ty, value)) }
}

fn fields_of(model: ModelId, object: Object<'_>) -> Result<(), Mismatch> {
    let mut fields = Vec::new();
    gather(model, &mut fields);
    fields.into_iter().try_for_each(|field| field_of(field, object))
}

/// Of several kinds that an object may be: whether it is one of them, or where it differs from the one of which the
/// least does.
fn nearest(models: impl Iterator<Item = ModelId>, object: Object<'_>) -> Option<Result<(), Mismatch>> {
    let mut found: Option<(usize, Mismatch)> = None;
    for model in models {
        let Err(mismatch) = fields_of(model, object) else { return Some(Ok(())) };
        let mut fields = Vec::new();
        gather(model, &mut fields);
        let differ = fields.into_iter().filter(|field| field_of(field, object).is_err()).count();
        if found.as_ref().is_none_or(|(least, _)| differ < *least) {
            found = Some((differ, mismatch));
        }
    }
    found.map(|(_, mismatch)| Err(mismatch))
}

/// Whether one field of an object is as a model's row says.
fn is_right(model: ModelId, wire: &str, object: Object<'_>) -> bool {
    let mut fields = Vec::new();
    gather(model, &mut fields);
    fields.into_iter().filter(|field| field.wire.get() == wire).all(|field| field_of(field, object).is_ok())
}

/// A model's fields: its own, then those of its bases that it does not say anew.
fn gather(model: ModelId, fields: &mut Vec<&'static Field>) {
    let Some(row) = model.get() else { return };
    for field in row.fields.of(FIELDS) {
        if !fields.iter().any(|known| known.name.get() == field.name.get()) {
            fields.push(field);
        }
    }
    for base in row.bases.of(TYPE_IDS) {
        if let Type::Model(base) = base.target() {
            gather(base, fields);
        }
    }
}

fn field_of(field: &Field, object: Object<'_>) -> Result<(), Mismatch> {
    let outcome = match object.get(field.wire.get()) {
        Some(value) => value_of(field.ty, value),
        None if field.required => {
            Err(Mismatch { path: String::new(), expected: words(field.ty), found: "nothing".to_owned() })
        }
        None => Ok(()),
    };
    outcome.map_err(|mismatch| under(&format!(".{}", field.wire.get()), mismatch))
}

fn member_of(ty: TypeId, row: &Union, value: Value<'_>) -> Result<(), Mismatch> {
    let members = row.members.of(TYPE_IDS);
    if !row.discriminator.is_empty()
        && let Value::Object(object) = value
    {
        let name = row.discriminator.get();
        let tag = object.get(name);
        let tags = row.tags.of(TAGS).iter();
        let Some(Value::Str(tag)) = tag else {
            // Where a member may leave its kind out, or say that it has none, it is one of those.
            if matches!(tag, None | Some(Value::Null)) {
                if members.iter().any(|member| value_of(*member, value).is_ok()) {
                    return Ok(());
                }
                if let Some(outcome) =
                    nearest(tags.map(|known| known.model).filter(|it| is_right(*it, name, object)), object)
                {
                    return outcome;
                }
            }
            let found = tag.map_or_else(|| "nothing".to_owned(), described);
            return Err(Mismatch { path: format!(".{name}"), expected: "one of its kinds".to_owned(), found });
        };
        let named = tags.filter(|known| known.value.get() == tag).map(|known| known.model);
        return nearest(named, object).unwrap_or_else(|| {
            let expected = format!("a kind of {}", words(ty));
            Err(Mismatch { path: format!(".{name}"), expected, found: format!("{tag:?}") })
        });
    }
    let mut failures = Vec::new();
    for member in members {
        match value_of(*member, value) {
            Ok(()) => return Ok(()),
            Err(mismatch) => failures.push(mismatch),
        }
    }
    // One member that got further than its first look tells more than the whole list of what it is not.
    failures.retain(|mismatch| !mismatch.path.is_empty());
    match failures.pop() {
        Some(only) if failures.is_empty() => Err(only),
        _ => Err(mismatch(ty, value)),
    }
}

fn is(literal: Literal, value: Value<'_>) -> bool {
    match (literal, value) {
        (Literal::Null, Value::Null) => true,
        (Literal::Bool(expected), Value::Bool(found)) => expected == found,
        (Literal::Int(expected), Value::Int(found)) => i64::from(expected) == found,
        (Literal::Str(expected), Value::Str(found)) => expected.get() == found,
        _ => false,
    }
}

fn mismatch(ty: TypeId, value: Value<'_>) -> Mismatch {
    Mismatch { path: String::new(), expected: words(ty), found: described(value) }
}

fn under(step: &str, mut mismatch: Mismatch) -> Mismatch {
    mismatch.path.insert_str(0, step);
    mismatch
}

/// What came, short enough for a message. Texts are shown by their kind alone unless they are as short as a name: they
/// may hold what nobody wants in a log.
fn described(value: Value<'_>) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::BigInt(_) => "a large integer".to_owned(),
        Value::Float(value) => value.to_string(),
        Value::Str(text) if text.len() <= 40 => format!("{text:?}"),
        Value::Str(text) => format!("a string of {} bytes", text.len()),
        Value::Array(items) => format!("an array of {}", items.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}
