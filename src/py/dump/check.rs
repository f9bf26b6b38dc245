//! What pydantic's serializers take without a warning, by type.
//!
//! Owns the type as the dump sees it. A value that a check refuses is one pydantic would warn about.

use crate::schema::{LITERALS, Literal, ModelId, TYPE_IDS, Type, TypeId};

const MAX_NESTING: u8 = 24;

#[derive(Debug)]
pub(crate) enum Check {
    Any,
    Null,
    Str,
    Int,
    Float,
    Bool,
    Literal(&'static [Literal]),
    List(Box<Check>),
    Map(Box<Check>),
    Model(ModelId),
    /// Also what is optional: `[inner, Null]`. Never nested, never with `Any` inside.
    OneOf(Vec<Check>),
}

impl Check {
    pub(crate) fn of(ty: TypeId) -> Self {
        Self::nested(ty, 0)
    }

    fn nested(ty: TypeId, depth: u8) -> Self {
        if depth > MAX_NESTING {
            return Self::Any;
        }
        match ty.target() {
            Type::Null => Self::Null,
            Type::Str => Self::Str,
            Type::Int => Self::Int,
            Type::Float => Self::Float,
            Type::Bool => Self::Bool,
            Type::Literal(span) => Self::Literal(span.of(LITERALS)),
            Type::List(inner) => Self::List(Box::new(Self::nested(inner, depth + 1))),
            Type::Map(inner) => Self::Map(Box::new(Self::nested(inner, depth + 1))),
            Type::Model(model) => Self::Model(model),
            Type::Optional(inner) => Self::one_of([Self::nested(inner, depth + 1), Self::Null]),
            Type::Union(union) => match union.get() {
                Some(row) => {
                    Self::one_of(row.members.of(TYPE_IDS).iter().map(|member| Self::nested(*member, depth + 1)))
                }
                None => Self::Any,
            },
            _ => Self::Any,
        }
    }

    fn one_of(members: impl IntoIterator<Item = Self>) -> Self {
        let mut flat = Vec::new();
        for member in members {
            match member {
                Self::Any => return Self::Any,
                Self::OneOf(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        Self::OneOf(flat)
    }

    /// The members of a union, or the one type itself.
    pub(super) fn members(&self) -> &[Self] {
        match self {
            Self::OneOf(members) => members,
            one => std::slice::from_ref(one),
        }
    }

    /// Whether several kinds of value are declared, `None` aside.
    pub(super) fn is_union(&self) -> bool {
        self.members().iter().filter(|member| !matches!(member, Self::Null)).count() > 1
    }

    /// Constants and nothing else: pydantic says nothing about other texts there, unless a union makes it choose.
    pub(super) fn is_constants(&self) -> bool {
        !self.is_union() && self.members().iter().any(|member| matches!(member, Self::Literal(_)))
    }

    pub(super) fn takes_null(&self) -> bool {
        self.members().iter().any(|member| match member {
            Self::Any | Self::Null => true,
            Self::Literal(constants) => constants.iter().any(|constant| matches!(constant, Literal::Null)),
            _ => false,
        })
    }

    pub(super) fn takes_bool(&self, value: bool) -> bool {
        self.members().iter().any(|member| match member {
            Self::Any | Self::Bool => true,
            Self::Literal(constants) => {
                constants.iter().any(|constant| matches!(constant, Literal::Bool(one) if *one == value))
            }
            _ => false,
        })
    }

    pub(super) fn takes_text(&self, value: &str) -> bool {
        self.members().iter().any(|member| match member {
            Self::Any | Self::Str => true,
            Self::Literal(constants) => {
                constants.iter().any(|constant| matches!(constant, Literal::Str(one) if one.get() == value))
            }
            _ => false,
        })
    }

    pub(super) fn takes_int(&self, value: Option<i64>) -> bool {
        self.members().iter().any(|member| match member {
            Self::Any | Self::Int | Self::Float => true,
            Self::Literal(constants) => {
                constants.iter().any(|constant| matches!(constant, Literal::Int(one) if Some(i64::from(*one)) == value))
            }
            _ => false,
        })
    }

    /// Whether an integer here is written as a float in JSON.
    pub(super) fn floats(&self) -> bool {
        matches!(self, Self::Float)
            || (self.members().iter().any(|member| matches!(member, Self::Float))
                && self.members().iter().all(|member| matches!(member, Self::Float | Self::Null)))
    }

    pub(super) fn takes_float(&self) -> bool {
        self.members().iter().any(|member| matches!(member, Self::Any | Self::Float))
    }

    pub(super) fn takes_model(&self, model: ModelId) -> bool {
        self.members().iter().any(|member| match member {
            Self::Any => true,
            Self::Model(one) => *one == model,
            _ => false,
        })
    }
}
