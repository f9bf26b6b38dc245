//! Written by `python -m tools.gen`; edit `api/` and run it again.

use super::*;

pub(super) static TEXT: &str = "";
pub static TYPES: &[Type] = &[];
pub static TYPE_IDS: &[TypeId] = &[];
pub static LITERALS: &[Literal] = &[];
pub static MODELS: &[Model] = &[];
pub static FIELDS: &[Field] = &[];
pub static UNIONS: &[Union] = &[];
pub static TAGS: &[Tag] = &[];
pub static ALIASES: &[Alias] = &[];
pub static MODULES: &[Module] = &[];
pub static NAMES: &[Name] = &[];
pub static RESOURCES: &[Resource] = &[];
pub static OPERATIONS: &[Operation] = &[];
pub static PARAMS: &[Param] = &[];
pub static HEADERS: &[Header] = &[];
