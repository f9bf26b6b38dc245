//! What a model's rows come to: fields with those of the bases, and the shape of each value.
//!
//! Owns no Python object and needs no class: a union is decided here, before any class is made. Layouts are made once
//! and live as long as the process.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use foldhash::fast::RandomState;

use crate::json::{Object, Value};
use crate::schema::check::check_model;
use crate::schema::{self, FIELDS, LITERALS, Literal, MODELS, ModelId, TAGS, TYPE_IDS, Type, TypeId};

pub(crate) type ByName<T> = HashMap<&'static str, T, RandomState>;

/// Unions of unions of aliases end here; deeper is taken for plain data.
const MAX_NESTING: u8 = 24;

pub(crate) struct Layout {
    pub(crate) fields: Vec<FieldLayout>,
    pub(crate) by_wire: ByName<usize>,
}

pub(crate) struct FieldLayout {
    pub(crate) name: &'static str,
    pub(crate) wire: &'static str,
    pub(crate) required: bool,
    pub(crate) default: Literal,
    pub(crate) ty: TypeId,
    /// The constants a value must be one of, where the type is nothing but constants.
    literals: Option<&'static [Literal]>,
}

/// How the values of a type are built.
pub(crate) enum Shape {
    /// As it came.
    Plain,
    /// As it came, but an integer becomes a float.
    Float,
    /// A list of floats that is kept as one buffer.
    Numbers,
    Model(ModelId),
    List(Box<Shape>),
    Map(Box<Shape>),
    Union(Box<UnionShape>),
}

#[derive(Default)]
pub(crate) struct UnionShape {
    /// Field names on the wire, each with the members that its values stand for.
    discriminators: Vec<(&'static str, ByName<Vec<ModelId>>)>,
    models: Vec<ModelId>,
    lists: Vec<Shape>,
    map: Option<Shape>,
    float: bool,
    integer: bool,
}

/// What an object in a union turned out to be.
pub(crate) enum Member<'s> {
    Model(ModelId),
    /// Of a kind this version does not know.
    Unknown,
    Map(&'s Shape),
    /// The union has no member that is an object.
    Plain,
}

/// The layout of a model row.
pub(crate) fn layout(model: ModelId) -> Option<&'static Layout> {
    static LAYOUTS: OnceLock<Vec<OnceLock<Layout>>> = OnceLock::new();
    let layouts = LAYOUTS.get_or_init(|| (0..MODELS.len()).map(|_| OnceLock::new()).collect());
    Some(layouts.get(usize::from(model.0))?.get_or_init(|| Layout::of(model)))
}

impl Layout {
    pub(crate) fn empty() -> Self {
        Self { fields: Vec::new(), by_wire: ByName::default() }
    }

    fn of(model: ModelId) -> Self {
        let mut made = Self::empty();
        made.collect(model, 0);
        made.by_wire = made.fields.iter().enumerate().map(|(index, field)| (field.wire, index)).collect();
        made
    }

    /// Fields in the order pydantic gives them: those of the bases first, an overridden one keeps its place.
    fn collect(&mut self, model: ModelId, depth: u8) {
        let Some(row) = model.get() else { return };
        if depth < MAX_NESTING {
            for base in row.bases.of(TYPE_IDS).iter().rev() {
                if let Some(Type::Model(base)) = base.get() {
                    self.collect(*base, depth + 1);
                }
            }
        }
        for field in row.fields.of(FIELDS) {
            let made = FieldLayout {
                name: field.name.get(),
                wire: field.wire.get(),
                required: field.required,
                default: field.default,
                ty: field.ty,
                literals: literals(field.ty),
            };
            match self.fields.iter_mut().find(|known| known.name == made.name) {
                Some(known) => *known = made,
                None => self.fields.push(made),
            }
        }
    }

    /// How well an object fits: the number of fields it has, or `None` when a constant differs. The flag says whether
    /// everything required is there, the last number how many constants agreed.
    fn fit(&self, object: &Object<'_>) -> Option<(bool, usize, usize)> {
        let (mut whole, mut known, mut agreed) = (true, 0, 0);
        for field in &self.fields {
            match object.get(field.wire) {
                None => whole &= !field.required,
                Some(value) => {
                    known += 1;
                    if let Some(constants) = field.literals {
                        if !constants.iter().any(|constant| same(*constant, &value)) {
                            return None;
                        }
                        agreed += 1;
                    }
                }
            }
        }
        Some((whole, known, agreed))
    }
}

fn same(constant: Literal, value: &Value<'_>) -> bool {
    match (constant, value) {
        (Literal::Null, Value::Null) => true,
        (Literal::Bool(constant), Value::Bool(value)) => constant == *value,
        (Literal::Int(constant), Value::Int(value)) => i64::from(constant) == *value,
        (Literal::Str(constant), Value::Str(value)) => constant.get() == *value,
        _ => false,
    }
}

fn literals(ty: TypeId) -> Option<&'static [Literal]> {
    match ty.target() {
        Type::Literal(span) => Some(span.of(LITERALS)),
        _ => None,
    }
}

impl Shape {
    pub(crate) fn of(ty: TypeId) -> Self {
        Self::nested(ty, 0)
    }

    fn nested(ty: TypeId, depth: u8) -> Self {
        if depth > MAX_NESTING {
            return Self::Plain;
        }
        match ty.target() {
            Type::Float => Self::Float,
            Type::Model(model) => Self::Model(model),
            Type::Optional(inner) => Self::nested(inner, depth + 1),
            // Only where it is a field of its own: there the class has a descriptor that makes the list.
            Type::List(inner) if depth == 0 && matches!(inner.target(), Type::Float) => Self::Numbers,
            Type::List(inner) | Type::Iterable(inner) | Type::Sequence(inner) => {
                Self::List(Box::new(Self::nested(inner, depth + 1)))
            }
            Type::Map(inner) => Self::Map(Box::new(Self::nested(inner, depth + 1))),
            Type::Union(union) => {
                let mut made = UnionShape::default();
                made.collect(union, depth + 1);
                if made.is_plain() { Self::Plain } else { Self::Union(Box::new(made)) }
            }
            _ => Self::Plain,
        }
    }

    /// Whether values of this shape are objects or lists that need building.
    fn is_built(&self) -> bool {
        !matches!(self, Self::Plain | Self::Float | Self::Numbers)
    }
}

impl UnionShape {
    fn collect(&mut self, union: schema::UnionId, depth: u8) {
        let Some(row) = union.get() else { return };
        if !row.discriminator.is_empty() {
            let mut tags = ByName::<Vec<ModelId>>::default();
            for tag in row.tags.of(TAGS) {
                tags.entry(tag.value.get()).or_default().push(tag.model);
            }
            self.discriminators.push((row.discriminator.get(), tags));
        }
        for member in row.members.of(TYPE_IDS) {
            self.add(*member, depth);
        }
    }

    fn add(&mut self, member: TypeId, depth: u8) {
        match member.target() {
            Type::Float => self.float = true,
            Type::Int => self.integer = true,
            Type::Model(model) => self.models.push(model),
            Type::Optional(inner) if depth < MAX_NESTING => self.add(inner, depth + 1),
            Type::Union(union) if depth < MAX_NESTING => self.collect(union, depth + 1),
            Type::List(inner) | Type::Iterable(inner) | Type::Sequence(inner) => {
                self.lists.push(Shape::nested(inner, depth + 1));
            }
            Type::Map(inner) => self.map = Some(Shape::nested(inner, depth + 1)),
            _ => {}
        }
    }

    fn is_plain(&self) -> bool {
        self.models.is_empty()
            && !self.lists.iter().any(Shape::is_built)
            && !self.map.as_ref().is_some_and(Shape::is_built)
            && !self.makes_floats()
    }

    pub(crate) fn makes_floats(&self) -> bool {
        self.float && !self.integer
    }

    /// The shape of the items of a list.
    pub(crate) fn items(&self, first: Option<&Value<'_>>) -> Option<&Shape> {
        let built = matches!(first, Some(Value::Object(_) | Value::Array(_)));
        self.lists.iter().find(|shape| shape.is_built() == built).or_else(|| self.lists.first())
    }

    /// The model of a list of models where the union has no list: the server sent several for one.
    pub(crate) fn only_model(&self) -> Option<ModelId> {
        match self.models.as_slice() {
            [model] => Some(*model),
            _ => None,
        }
    }

    pub(crate) fn member(&self, object: &Object<'_>) -> Member<'_> {
        let mut models = Cow::from(&self.models);
        for (name, tags) in &self.discriminators {
            let Some(Value::Str(tag)) = object.get(name) else { continue };
            match tags.get(tag).map(Vec::as_slice) {
                Some([model]) => return Member::Model(*model),
                Some(candidates @ [first, ..]) => return Member::Model(best(candidates, object).unwrap_or(*first)),
                // It says that it is none of those that this field tells apart, those that may leave it out among them.
                _ => models.to_mut().retain(|model| !tags.values().any(|tagged| tagged.contains(model))),
            }
        }
        if let Some(model) = best(&models, object) {
            return Member::Model(model);
        }
        match &self.map {
            Some(shape) => Member::Map(shape),
            None if self.models.is_empty() => Member::Plain,
            None => Member::Unknown,
        }
    }
}

/// The member whose required fields are all there and whose constants agree; of several those whose every value is as
/// described come first, then the one that knows most. Failing that the one whose constants agree although fields are
/// missing, if there is only one.
fn best(models: &[ModelId], object: &Object<'_>) -> Option<ModelId> {
    let mut whole: Vec<(usize, ModelId)> = Vec::new();
    let mut partial: Option<ModelId> = None;
    let mut partials = 0;
    for model in models {
        let Some((complete, known, agreed)) = layout(*model).and_then(|layout| layout.fit(object)) else { continue };
        if complete && (known > 0 || models.len() == 1 || object.is_empty()) {
            whole.push((known, *model));
        } else if agreed > 0 || models.len() == 1 {
            partials += 1;
            partial = Some(*model);
        }
    }
    let right = |(_, model): &(usize, ModelId)| check_model(*model, Value::Object(*object)).is_ok();
    if whole.len() > 1 && whole.iter().any(right) {
        whole.retain(right);
    }
    // The first of those that know as much.
    let most = whole.iter().rev().max_by_key(|(known, _)| *known);
    most.map(|(_, model)| *model).or_else(|| partial.filter(|_| partials == 1))
}
