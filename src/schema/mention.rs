//! Which types a module refers to, by the rows: in the official package it imports them, and so programs import them from it.
//!
//! Owns no rows. What a type that is referred to refers to in its turn is the business of that type's module.

use super::{
    Export, FIELDS, FORMATS, Model, ModuleId, NAMES, OPERATIONS, Operation, PARAMS, TYPE_IDS, Type, TypeId, module,
};

/// The type called `name` that something in the module at `path` is made of, takes or gives.
pub fn mentioned(path: &str, name: &str) -> Option<Export> {
    let (home, row) = module(path)?;
    row.names.of(NAMES).iter().find_map(|export| in_export(export.what, home, name))
}

fn in_export(what: Export, home: ModuleId, name: &str) -> Option<Export> {
    match what {
        Export::Model(model) => {
            let row = model.get()?;
            // Here under another name.
            let again = || (row.name.get() == name).then_some(what);
            if row.module == home { in_model(row, name) } else { again() }
        }
        Export::Alias(alias) => {
            let row = alias.get()?;
            let again = || (row.name.get() == name).then_some(what);
            if row.module == home { in_type(row.target, name) } else { again() }
        }
        Export::Resource(resource) => {
            resource.get()?.operations.of(OPERATIONS).iter().find_map(|row| in_operation(row, name))
        }
        Export::File(_) => None,
    }
}

fn in_model(row: &Model, name: &str) -> Option<Export> {
    let fields = row.fields.of(FIELDS).iter().map(|field| field.ty);
    row.bases.of(TYPE_IDS).iter().copied().chain(fields).find_map(|ty| in_type(ty, name))
}

fn in_operation(row: &Operation, name: &str) -> Option<Export> {
    let params = row.params.of(PARAMS).iter().map(|param| param.ty);
    let formats = row.formats.of(FORMATS).iter().map(|format| format.ty);
    params.chain(formats).chain([row.returns, row.event]).find_map(|ty| in_type(ty, name))
}

/// `name` among the types that have one and are written out in `ty`.
fn in_type(ty: TypeId, name: &str) -> Option<Export> {
    match ty.get()? {
        Type::Optional(of) | Type::List(of) | Type::Sequence(of) | Type::Iterable(of) | Type::Map(of) => {
            in_type(*of, name)
        }
        Type::Union(union) => union.get()?.members.of(TYPE_IDS).iter().find_map(|member| in_type(*member, name)),
        Type::Model(model) => (model.get()?.name.get() == name).then_some(Export::Model(*model)),
        Type::Alias(alias) => (alias.get()?.name.get() == name).then_some(Export::Alias(*alias)),
        _ => None,
    }
}
