//! The API as data: operations, models, fields, unions, as index-based rows.
//!
//! Owns the row structs and the look-ups. `table.rs` holds the rows themselves and is written by
//! `python -m tools.gen`; nothing here is parsed or allocated at start-up, and rows hold indices
//! instead of pointers, so the tables stay in read-only pages that are never touched until used.

pub mod check;
mod mention;
// Generated, so neither formatted nor read by people.
#[rustfmt::skip]
mod table;
#[cfg(test)]
mod tests;
pub mod words;

pub use mention::mentioned;
pub use table::{
    ALIASES, FIELDS, FORMATS, HEADERS, LITERALS, MODELS, MODULES, NAMES, OPERATIONS, OTHERS, PARAMS, RESOURCES, STEPS,
    TAGS, TYPE_IDS, TYPES, UNIONS,
};

/// A piece of the one text blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    pub at: u32,
    pub len: u16,
}

impl Text {
    pub const NONE: Text = Text { at: 0, len: 0 };

    pub fn get(self) -> &'static str {
        let start = self.at as usize;
        table::TEXT.get(start..start + usize::from(self.len)).unwrap_or("")
    }

    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// A run of rows of another table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub at: u32,
    pub len: u16,
}

impl Span {
    pub fn of<T>(self, rows: &'static [T]) -> &'static [T] {
        let start = self.at as usize;
        rows.get(start..start + usize::from(self.len)).unwrap_or(&[])
    }
}

macro_rules! id {
    ($name:ident, $row:ty, $table:path) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u16);

        impl $name {
            /// "There is none": no table has this many rows.
            pub const NONE: $name = $name(u16::MAX);

            pub fn get(self) -> Option<&'static $row> {
                $table.get(usize::from(self.0))
            }
        }
    };
}

id!(TypeId, Type, table::TYPES);
id!(ModelId, Model, table::MODELS);
id!(UnionId, Union, table::UNIONS);
id!(AliasId, Alias, table::ALIASES);
id!(ModuleId, Module, table::MODULES);
id!(ResourceId, Resource, table::RESOURCES);
id!(OperationId, Operation, table::OPERATIONS);

/// The shape of a value. Interned: equal shapes share one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Any,
    Null,
    Str,
    Int,
    Float,
    Bool,
    /// A whole binary answer.
    Binary,
    /// A file a caller hands in.
    File,
    /// What a class is generic in, behind an alias that has its name: anything, as far as the core knows.
    Variable,
    /// One of the constants in `LITERALS`.
    Literal(Span),
    Optional(TypeId),
    List(TypeId),
    /// A parameter that takes any sequence but a string.
    Sequence(TypeId),
    /// A parameter that takes any iterable.
    Iterable(TypeId),
    /// `Dict[str, T]`.
    Map(TypeId),
    /// A response model or a `TypedDict`: see `Model::kind`.
    Model(ModelId),
    Union(UnionId),
    /// A named alias of another type; `Alias::target` says which.
    Alias(AliasId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    Null,
    Bool(bool),
    Int(i32),
    Str(Text),
    /// `{}`, as a default only: each object gets one of its own.
    EmptyMap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelKind {
    /// A pydantic class answers are built into.
    Model,
    /// A `TypedDict` callers fill.
    TypedDict,
}

#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// Where it is importable from, under `ferroai.`: `types.chat.chat_completion`.
    pub module: ModuleId,
    pub name: Text,
    pub kind: ModelKind,
    /// Rows of `TYPE_IDS`, each `Type::Model`, or the alias of the variable that the class is generic in.
    pub bases: Span,
    /// Own fields only, in declaration order: rows of `FIELDS`.
    pub fields: Span,
    pub doc: Text,
}

#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The Python name.
    pub name: Text,
    /// The name on the wire; equal to `name` for most.
    pub wire: Text,
    pub ty: TypeId,
    pub required: bool,
    /// What an absent field reads as; `Literal::Null` for most.
    pub default: Literal,
    pub doc: Text,
}

#[derive(Clone, Copy, Debug)]
pub struct Union {
    /// Rows of `TYPE_IDS`, in order.
    pub members: Span,
    /// Wire name of the field that tells the members apart, or empty.
    pub discriminator: Text,
    /// With a discriminator: rows of `TAGS`, sorted by value. Members of nested unions are among them.
    pub tags: Span,
}

#[derive(Clone, Copy, Debug)]
pub struct Tag {
    /// A few values belong to two members (`message` in `ResponseItem`); their rows are then in the order of the union.
    pub value: Text,
    pub model: ModelId,
}

#[derive(Clone, Copy, Debug)]
pub struct Alias {
    pub module: ModuleId,
    pub name: Text,
    pub target: TypeId,
    pub doc: Text,
}

/// A Python module under `ferroai.types` or `ferroai.resources`.
#[derive(Clone, Copy, Debug)]
pub struct Module {
    /// Under `ferroai.`, dotted: `types.chat.chat_completion`. Sorted by path.
    pub path: Text,
    /// Whether other modules live below it.
    pub package: bool,
    /// What it exports: rows of `NAMES`, sorted by name.
    pub names: Span,
}

#[derive(Clone, Copy, Debug)]
pub struct Name {
    pub name: Text,
    pub what: Export,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    Model(ModelId),
    Alias(AliasId),
    /// The sync class, or under `Async` + its name the async twin.
    Resource(ResourceId),
    /// Stands in the module of this path, which is a file written by hand.
    File(Text),
}

#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// Attribute path from the client: `chat.completions`.
    pub path: Text,
    /// `Completions`.
    pub class: Text,
    /// Where the class lives: `resources.chat.completions.completions`.
    pub module: ModuleId,
    pub parent: ResourceId,
    /// Rows of `OPERATIONS`.
    pub operations: Span,
    /// Calls made of several requests: rows of `STEPS`.
    pub steps: Span,
    /// Resources of another path that are reached from this one, too: rows of `OTHERS`.
    pub others: Span,
    /// Its page of the public reference, or empty.
    pub reference: Text,
    pub doc: Text,
}

/// A resource under a second path.
#[derive(Clone, Copy, Debug)]
pub struct Other {
    pub name: Text,
    pub resource: ResourceId,
}

/// A call made of several requests, or one that is made later; its body is in `ferroai._steps`.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    pub name: Text,
    pub doc: Text,
    /// Why and since when, or empty.
    pub deprecated: Text,
    /// What it passes on to the call it is like: rows of `PARAMS`.
    pub params: Span,
    /// How the classes of the manager and the handler begin which the call gives and takes, or empty.
    pub opens: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Get,
    Post,
    Delete,
}

impl Verb {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    None,
    Json,
    Multipart,
    MultipartIfFiles,
    /// `realtime.calls.create`: raw SDP unless a session is given.
    MultipartOrRaw,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    Bearer,
    Admin,
    Any,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    None,
    Plain,
    Cursor,
    ConversationCursor,
    Token,
    NextCursor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    None,
    /// A `stream=` parameter decides.
    Optional,
    /// Always an event stream.
    Always,
}

#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub resource: ResourceId,
    pub name: Text,
    pub verb: Verb,
    /// `/chat/completions/{completion_id}`.
    pub path: Text,
    /// In signature order: rows of `PARAMS`.
    pub params: Span,
    pub encoding: Encoding,
    /// Of the whole answer; for pages the item.
    pub returns: TypeId,
    /// What comes back by the value of `response_format`: rows of `FORMATS`, the first for calls without it.
    pub formats: Span,
    pub page: Page,
    pub stream: Stream,
    /// Of one event, or `TypeId::NONE`.
    pub event: TypeId,
    pub auth: Auth,
    /// Fixed headers: rows of `HEADERS`.
    pub headers: Span,
    /// Why and since when, or empty.
    pub deprecated: Text,
    pub doc: Text,
    /// For calls with alternatives, the text after "Expected either ", or empty.
    pub required_args: Text,
}

impl Operation {
    /// Whether its events are told apart by a field `event`: on the wire that is the name of the event, and the data
    /// of the event is the field `data`.
    pub fn names_events(&self) -> bool {
        matches!(self.event.target(), Type::Union(id) if id.get().is_some_and(|row| row.discriminator.get() == "event"))
    }

    /// Whether an `error` is part of what its events are described as, and not the end of the stream.
    pub fn describes_errors(&self) -> bool {
        let Type::Union(id) = self.event.target() else { return false };
        let members = id.get().map_or(&[][..], |row| row.members.of(TYPE_IDS));
        let models = members.iter().filter_map(|member| match member.target() {
            Type::Model(model) => model.get(),
            _ => None,
        });
        models.flat_map(|model| model.fields.of(FIELDS)).any(|field| field.wire.get() == "error")
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Of the parameter `response_format`.
    pub value: Text,
    pub ty: TypeId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Body,
    Header,
    File,
}

#[derive(Clone, Copy, Debug)]
pub struct Param {
    pub name: Text,
    pub wire: Text,
    pub place: Place,
    pub ty: TypeId,
    pub required: bool,
    /// May be given without its name; all others are keyword-only.
    pub positional: bool,
    /// Position of the key in the body.
    pub rank: u8,
    pub doc: Text,
}

#[derive(Clone, Copy, Debug)]
pub struct Header {
    pub name: Text,
    pub value: Text,
}

/// The module at `path` (under `ferroai.`), if the API has one.
pub fn module(path: &str) -> Option<(ModuleId, &'static Module)> {
    let at = MODULES.binary_search_by(|row| row.path.get().cmp(path)).ok()?;
    Some((ModuleId(u16::try_from(at).ok()?), MODULES.get(at)?))
}

/// The names of the modules right below the one at `path`, sorted.
pub fn modules_below(path: &str) -> impl Iterator<Item = &'static str> {
    let below = format!("{path}.");
    let first = MODULES.partition_point(|row| row.path.get() < below.as_str());
    let rows = MODULES.get(first..).unwrap_or_default().iter();
    rows.map_while(move |row| row.path.get().strip_prefix(&below)).filter(|name| !name.contains('.'))
}

/// The resource at an attribute path from the client.
pub fn resource(path: &str) -> Option<(ResourceId, &'static Resource)> {
    let at = RESOURCES.iter().position(|row| row.path.get() == path)?;
    Some((ResourceId(u16::try_from(at).ok()?), RESOURCES.get(at)?))
}

impl Module {
    /// What the module exports under `name`.
    pub fn export(&self, name: &str) -> Option<Export> {
        let names = self.names.of(NAMES);
        let at = names.binary_search_by(|row| row.name.get().cmp(name)).ok()?;
        names.get(at).map(|row| row.what)
    }
}

impl TypeId {
    /// The type behind any aliases.
    pub fn target(self) -> Type {
        let mut id = self;
        for _ in 0..16 {
            match id.get() {
                Some(Type::Alias(alias)) => match alias.get() {
                    Some(row) => id = row.target,
                    None => return Type::Any,
                },
                Some(other) => return *other,
                None => return Type::Any,
            }
        }
        Type::Any
    }
}
