//! Whether a JSON value is what a row says.
//!
//! Owns that judgement, for answers (tests check every one) and for what a request says that an answer may
//! repeat. It is stricter than the client, which takes anything: a missing field or a constant out of range
//! is a fault here.

use std::fmt;

use crate::json::{Object, Value};
use crate::schema::{FIELDS, Field, LITERALS, Literal, Model, ModelId, TAGS, TYPE_IDS, Type, TypeId, Union};

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// `choices[0].message.role`; empty for the whole.
    pub path: String,
    pub expected: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        write!(f, "{path}: expected {}", self.expected)
    }
}

impl Misfit {
    fn new(expected: impl Into<String>) -> Self {
        Self { path: String::new(), expected: expected.into() }
    }

    fn below(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

/// Every field of a model, inherited ones first.
pub(super) fn fields(model: &'static Model) -> Vec<&'static Field> {
    let mut found: Vec<&'static Field> = Vec::new();
    for base in model.bases.of(TYPE_IDS) {
        if let Type::Model(base) = base.target()
            && let Some(base) = base.get()
        {
            found.extend(fields(base));
        }
    }
    for field in model.fields.of(FIELDS) {
        match found.iter_mut().find(|inherited| inherited.wire == field.wire) {
            Some(inherited) => *inherited = field,
            None => found.push(field),
        }
    }
    found
}

/// `closed`: fields that the row does not have are a fault, too.
pub fn check(ty: TypeId, value: Value<'_>, closed: bool) -> Result<(), Misfit> {
    let fits = match (ty.target(), value) {
        (Type::Any | Type::Variable | Type::Binary | Type::File, _)
        | (Type::Null | Type::Optional(_), Value::Null)
        | (Type::Str, Value::Str(_))
        | (Type::Int, Value::Int(_) | Value::BigInt(_))
        | (Type::Float, Value::Float(_) | Value::Int(_) | Value::BigInt(_))
        | (Type::Bool, Value::Bool(_)) => return Ok(()),
        (Type::Literal(span), value) => return literal(span.of(LITERALS), value),
        (Type::Optional(inner), value) => return check(inner, value, closed),
        (Type::List(inner) | Type::Sequence(inner) | Type::Iterable(inner), Value::Array(items)) => {
            for (at, item) in items.iter().enumerate() {
                check(inner, item, closed).map_err(|misfit| misfit.below(&format!("[{at}]")))?;
            }
            return Ok(());
        }
        (Type::Map(inner), Value::Object(pairs)) => {
            for (key, value) in pairs {
                check(inner, value, closed).map_err(|misfit| misfit.below(key))?;
            }
            return Ok(());
        }
        (Type::Model(id), Value::Object(object)) => return model(id, object, closed),
        (Type::Union(id), value) => return id.get().map_or(Ok(()), |row| union(row, value, closed)),
        (other, _) => other,
    };
    Err(Misfit::new(match fits {
        Type::Null => "null",
        Type::Str => "a string",
        Type::Int => "an integer",
        Type::Float => "a number",
        Type::Bool => "true or false",
        Type::List(_) | Type::Sequence(_) | Type::Iterable(_) => "an array",
        _ => "an object",
    }))
}

fn literal(allowed: &'static [Literal], value: Value<'_>) -> Result<(), Misfit> {
    let same = |literal: &Literal| match (literal, value) {
        (Literal::Null, Value::Null) => true,
        (Literal::Bool(wanted), Value::Bool(given)) => *wanted == given,
        (Literal::Int(wanted), Value::Int(given)) => i64::from(*wanted) == given,
        (Literal::Str(wanted), Value::Str(given)) => wanted.get() == given,
        _ => false,
    };
    if allowed.iter().any(same) {
        return Ok(());
    }
    let names: Vec<String> = allowed
        .iter()
        .map(|literal| match literal {
            Literal::Null => "null".to_owned(),
            Literal::Bool(value) => value.to_string(),
            Literal::Int(value) => value.to_string(),
            Literal::Str(text) => format!("{:?}", text.get()),
            Literal::EmptyMap => "{}".to_owned(),
        })
        .collect();
    Err(Misfit::new(format!("one of {}", names.join(", "))))
}

fn model(id: ModelId, object: Object<'_>, closed: bool) -> Result<(), Misfit> {
    let Some(row) = id.get() else { return Ok(()) };
    let fields = fields(row);
    for field in &fields {
        match object.get(field.wire.get()) {
            // A field that is not required may be null whatever its type says.
            Some(Value::Null) if !field.required => {}
            Some(value) => check(field.ty, value, closed).map_err(|misfit| misfit.below(field.wire.get()))?,
            None if field.required => {
                return Err(Misfit::new("something: it is required").below(field.wire.get()));
            }
            None => {}
        }
    }
    let unknown = object.iter().find(|(key, _)| !fields.iter().any(|field| field.wire.get() == *key));
    match unknown {
        Some((key, _)) if closed => {
            Err(Misfit::new(format!("nothing: {} has no such field", row.name.get())).below(key))
        }
        _ => Ok(()),
    }
}

fn union(row: &'static Union, value: Value<'_>, closed: bool) -> Result<(), Misfit> {
    if let (Value::Object(object), false) = (value, row.discriminator.is_empty())
        && let Some(Value::Str(tag)) = object.get(row.discriminator.get())
    {
        let mut misfit = Misfit::new(format!("a known `{}`, not {tag:?}", row.discriminator.get()));
        for known in row.tags.of(TAGS).iter().filter(|known| known.value.get() == tag) {
            match model(known.model, object, closed) {
                Ok(()) => return Ok(()),
                Err(found) => misfit = found,
            }
        }
        return Err(misfit);
    }
    let mut misfit = Misfit::new("a member of an empty union");
    for member in row.members.of(TYPE_IDS) {
        match check(*member, value, closed) {
            Ok(()) => return Ok(()),
            Err(found) => misfit = found,
        }
    }
    Err(misfit)
}
