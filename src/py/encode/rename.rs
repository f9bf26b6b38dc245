//! Keys that have another name on the wire: which fields of a `TypedDict` parameter are renamed.
//!
//! Owns the look-up along the rows. Almost no parameter has such a field, and `Expected::of` says so once per
//! parameter, so that the walk over most values asks nothing here.

use crate::schema::{FIELDS, Field, ModelId, ModelKind, TYPE_IDS, TYPES, Type, TypeId};

/// The types a value may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expected(Vec<TypeId>);

impl Expected {
    /// `None` when nothing that can be reached from the type is renamed.
    pub(super) fn of(ty: TypeId) -> Option<Self> {
        let mut seen = vec![false; TYPES.len()];
        let mut open = vec![ty];
        while let Some(id) = open.pop() {
            let Some(mark) = seen.get_mut(usize::from(id.0)) else { continue };
            if std::mem::replace(mark, true) {
                continue;
            }
            match id.target() {
                Type::Optional(inner)
                | Type::List(inner)
                | Type::Iterable(inner)
                | Type::Sequence(inner)
                | Type::Map(inner) => open.push(inner),
                Type::Union(union) => open.extend(union.get().map_or(&[][..], |row| row.members.of(TYPE_IDS))),
                Type::Model(model) => {
                    for field in fields(model) {
                        if field.name != field.wire {
                            return Some(Self(vec![ty]));
                        }
                        open.push(field.ty);
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// What the items of a list may be.
    pub(super) fn items(&self) -> Self {
        let mut items = Vec::new();
        self.each(|ty| {
            if let Type::List(inner) | Type::Iterable(inner) | Type::Sequence(inner) = ty {
                items.push(inner);
            }
        });
        Self(items)
    }

    /// The wire name of a key, if it differs, and what its value may be.
    pub(super) fn value(&self, key: &str) -> (Option<&'static str>, Self) {
        let mut wire = None;
        let mut types = Vec::new();
        self.each(|ty| match ty {
            Type::Map(inner) => types.push(inner),
            Type::Model(model) => {
                for field in fields(model).filter(|field| field.name.get() == key) {
                    if field.wire != field.name {
                        wire = Some(field.wire.get());
                    }
                    types.push(field.ty);
                }
            }
            _ => {}
        });
        (wire, Self(types))
    }

    /// The types themselves, behind names, options and unions.
    fn each(&self, mut visit: impl FnMut(Type)) {
        let mut open = self.0.clone();
        // No chain of unions is this long; a row that names itself must not hang us.
        for _ in 0..10_000 {
            let Some(id) = open.pop() else { return };
            match id.target() {
                Type::Optional(inner) => open.push(inner),
                Type::Union(union) => open.extend(union.get().map_or(&[][..], |row| row.members.of(TYPE_IDS))),
                other => visit(other),
            }
        }
    }
}

/// The fields of a `TypedDict`, inherited ones first; a response model has none to rename.
fn fields(model: ModelId) -> impl Iterator<Item = &'static Field> {
    let mut found: Vec<&'static Field> = Vec::new();
    let mut open = vec![model];
    for _ in 0..64 {
        let Some(row) = open.pop().and_then(ModelId::get) else { break };
        if row.kind == ModelKind::TypedDict {
            found.extend(row.fields.of(FIELDS));
            for base in row.bases.of(TYPE_IDS) {
                if let Type::Model(base) = base.target() {
                    open.push(base);
                }
            }
        }
    }
    found.into_iter()
}
