//! The generated rows hold together: every index in range, every list that is searched sorted.

use super::*;

fn in_range<T>(span: Span, rows: &[T]) -> bool {
    span.at as usize + usize::from(span.len) <= rows.len()
}

fn all_types() -> impl Iterator<Item = TypeId> {
    let fields = FIELDS.iter().map(|row| row.ty);
    let params = PARAMS.iter().map(|row| row.ty);
    let aliases = ALIASES.iter().map(|row| row.target);
    let operations = OPERATIONS.iter().map(|row| row.returns);
    let listed = TYPE_IDS.iter().copied();
    let inner = TYPES.iter().filter_map(|row| match row {
        Type::Optional(of) | Type::List(of) | Type::Sequence(of) | Type::Iterable(of) | Type::Map(of) => Some(*of),
        _ => None,
    });
    fields.chain(params).chain(aliases).chain(operations).chain(listed).chain(inner)
}

fn every_text() -> impl Iterator<Item = Text> {
    let models = MODELS.iter().flat_map(|row| [row.name, row.doc]);
    let fields = FIELDS.iter().flat_map(|row| [row.name, row.wire, row.doc]);
    let params = PARAMS.iter().flat_map(|row| [row.name, row.wire, row.doc]);
    let operations = OPERATIONS.iter().flat_map(|row| [row.name, row.path, row.doc, row.deprecated, row.required_args]);
    let steps = STEPS.iter().flat_map(|row| [row.name, row.doc, row.deprecated, row.opens]);
    let resources = RESOURCES.iter().flat_map(|row| [row.path, row.class, row.reference, row.doc]);
    let tags = TAGS.iter().map(|row| row.value);
    let names = NAMES.iter().map(|row| row.name);
    let modules = MODULES.iter().map(|row| row.path);
    models
        .chain(fields)
        .chain(params)
        .chain(operations)
        .chain(steps)
        .chain(resources)
        .chain(tags)
        .chain(names)
        .chain(modules)
}

#[test]
fn there_are_rows() {
    assert!(OPERATIONS.len() >= 18, "the calls of issue 3");
    assert!(MODELS.len() > 500);
}

#[test]
fn texts_are_whole() {
    for text in every_text() {
        assert_eq!(text.get().len(), usize::from(text.len), "text at {}", text.at);
    }
}

#[test]
fn types_resolve() {
    for id in all_types() {
        assert!(id.get().is_some(), "{id:?}");
        assert!(!matches!(id.target(), Type::Alias(_)));
    }
    for row in TYPES {
        match row {
            Type::Literal(span) => assert!(in_range(*span, LITERALS) && span.len > 0),
            Type::Model(id) => assert!(id.get().is_some()),
            Type::Union(id) => assert!(id.get().is_some()),
            Type::Alias(id) => assert!(id.get().is_some()),
            _ => {}
        }
    }
}

#[test]
fn spans_are_in_range() {
    for model in MODELS {
        assert!(in_range(model.fields, FIELDS) && in_range(model.bases, TYPE_IDS));
        assert!(model.module.get().is_some());
        for base in model.bases.of(TYPE_IDS) {
            let variable = matches!(base.get(), Some(Type::Alias(_))) && base.target() == Type::Variable;
            assert!(variable || matches!(base.get(), Some(Type::Model(_))), "bases are models, or a variable");
        }
    }
    for module in MODULES {
        assert!(in_range(module.names, NAMES));
    }
    for resource in RESOURCES {
        assert!(in_range(resource.operations, OPERATIONS));
        assert!(resource.module.get().is_some());
        assert_eq!(resource.parent.get().is_none(), resource.parent == ResourceId::NONE);
    }
    for operation in OPERATIONS {
        assert!(in_range(operation.params, PARAMS) && in_range(operation.headers, HEADERS));
        assert_eq!(operation.stream == Stream::None, operation.event == TypeId::NONE);
    }
}

#[test]
fn searched_lists_are_sorted() {
    assert!(MODULES.is_sorted_by(|left, right| left.path.get() < right.path.get()));
    for module in MODULES {
        assert!(module.names.of(NAMES).is_sorted_by(|left, right| left.name.get() < right.name.get()));
    }
}

#[test]
fn resources_follow_their_parents_and_own_their_operations() {
    for (at, resource) in RESOURCES.iter().enumerate() {
        assert!(resource.parent == ResourceId::NONE || usize::from(resource.parent.0) < at);
        for operation in resource.operations.of(OPERATIONS) {
            assert_eq!(usize::from(operation.resource.0), at);
        }
    }
}

#[test]
fn every_tag_is_a_literal_of_its_model() {
    for union in UNIONS.iter().filter(|row| !row.discriminator.is_empty()) {
        let tags = union.tags.of(TAGS);
        assert!(!tags.is_empty());
        assert!(tags.is_sorted_by(|left, right| left.value.get() <= right.value.get()));
        for tag in tags {
            let model = tag.model.get().expect("a model");
            assert!(
                literals(model, union.discriminator.get()).contains(&tag.value.get()),
                "{} of {}",
                tag.value.get(),
                model.name.get()
            );
        }
    }
}

/// The constants of the field named `wire`, own or inherited.
fn literals(model: &Model, wire: &str) -> Vec<&'static str> {
    if let Some(field) = model.fields.of(FIELDS).iter().find(|row| row.wire.get() == wire) {
        let mut ty = field.ty.target();
        while let Type::Optional(inner) = ty {
            ty = inner.target();
        }
        let Type::Literal(span) = ty else { return Vec::new() };
        return span
            .of(LITERALS)
            .iter()
            .filter_map(|row| if let Literal::Str(text) = row { Some(text.get()) } else { None })
            .collect();
    }
    model
        .bases
        .of(TYPE_IDS)
        .iter()
        .flat_map(|base| match base.target() {
            Type::Model(id) => id.get().map(|base| literals(base, wire)).unwrap_or_default(),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn body_ranks_are_a_permutation() {
    for operation in OPERATIONS {
        let params = operation.params.of(PARAMS);
        let mut ranks: Vec<_> = params
            .iter()
            .filter(|row| matches!(row.place, Place::Body | Place::File))
            .map(|row| usize::from(row.rank))
            .collect();
        ranks.sort_unstable();
        assert_eq!(ranks, (0..ranks.len()).collect::<Vec<_>>(), "{}", operation.path.get());
    }
}

#[test]
fn every_path_argument_is_in_the_path() {
    for operation in OPERATIONS {
        for param in operation.params.of(PARAMS) {
            let hole = format!("{{{}}}", param.wire.get());
            assert_eq!(operation.path.get().contains(&hole), param.place == Place::Path, "{}", operation.path.get());
        }
    }
}

#[test]
fn known_names_are_found() {
    let (_, chat) = module("types.chat.chat_completion").expect("a module");
    let Some(Export::Model(choice)) = chat.export("Choice") else { panic!("Choice") };
    assert_eq!(choice.get().expect("a row").name.get(), "Choice");
    let (_, package) = module("types.chat").expect("a package");
    assert!(package.package && package.export("ChatCompletion").is_some());
    let (_, completions) = resource("chat.completions").expect("a resource");
    assert_eq!(completions.class.get(), "Completions");
    let create = completions.operations.of(OPERATIONS).first().expect("create");
    assert_eq!(
        create.required_args.get(),
        "('messages' and 'model') or ('messages', 'model' and 'stream') arguments to be given"
    );
    let first: Vec<_> = create.params.of(PARAMS).iter().filter(|row| row.rank < 3).map(|row| row.name.get()).collect();
    assert_eq!(first, ["model", "service_tier", "stream"]);
}

#[test]
fn modules_know_what_they_refer_to() {
    let name = |found: Option<Export>| match found {
        Some(Export::Model(id)) => id.get().map(|row| (row.module, row.name.get())),
        Some(Export::Alias(id)) => id.get().map(|row| (row.module, row.name.get())),
        _ => None,
    };
    let home = |path: &str| module(path).expect("a module").0;
    let usage = name(mentioned("types.chat.chat_completion", "CompletionUsage"));
    assert_eq!(usage, Some((home("types.completion_usage"), "CompletionUsage")));
    let answer = name(mentioned("resources.chat.completions.completions", "ChatCompletion"));
    assert_eq!(answer, Some((home("types.chat.chat_completion"), "ChatCompletion")));
    // What that refers to in its turn is not its business.
    assert_eq!(mentioned("resources.chat.completions.completions", "CompletionUsage"), None);
    assert_eq!(mentioned("no.such.module", "CompletionUsage"), None);
}
