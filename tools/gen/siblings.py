"""Siblings: a model that comes back, and the `TypedDict` by which the same is handed in.

Owns what differs between the two by rule, both ways: how each is read from what stands once (`Both`, `Like` across
kinds), and what to write so that each is read again. Works on the IR alone.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .ir import Alias, Api, Field, Model
from .shapes import Constants, Either, Ref, Type, Wrap, bare, optional

SUFFIX = "Param"
# Keys that a model cannot have as a name, because pydantic has a meaning for them.
TAKEN = ("schema",)


def params_of(api: Api, outers: Mapping[Ref, Ref]) -> dict[Ref, Ref]:
    """Type → its sibling that is handed in: of its name with `Param` in the same package, or of its name in a file
    whose TWINS are of the other kind; and what is nested in the one → its namesake in the other. Names of constants
    have none.
    """
    tops = [ref for ref in api.homes if outers[ref] == ref and not api.types[ref].implied]
    by_package = {(ref.module.rpartition(".")[0], ref.name): ref for ref in tops}
    by_home = {(api.homes[ref], ref.name): ref for ref in tops}
    found: dict[Ref, Ref] = {}
    for ref in tops:
        twins = api.twins.get(api.homes[ref])
        other = by_package.get((ref.module.rpartition(".")[0], ref.name + SUFFIX))
        if other is None and twins is not None and twins.kind:
            named = [by_home.get((source, twins.original(ref.name))) for source in twins.sources]
            other = next((one for one in named if one is not None), None)
        if other is not None and not _of_constants(api.types[ref]):
            found[ref] = other
    for ref, outer in outers.items():
        if ref != outer and outer in found:
            inner = Ref(found[outer].module, ref.name)
            if outers.get(inner) == found[outer]:
                found[ref] = inner
    return found


def _of_constants(entry: Model | Alias) -> bool:
    return isinstance(entry, Alias) and isinstance(bare(entry.target), Constants)


def as_model(type_: Type) -> Type:
    """A type of what is handed in, as it is in what comes back: there is no more than lists."""
    match type_:
        case Wrap("optional", item):
            return optional(as_model(item))
        case Wrap("iterable" | "sequence", item):
            return Wrap("list", as_model(item))
        case Wrap(kind, item):
            return Wrap(kind, as_model(item))
        case Either(members, tag):
            return Either(tuple(as_model(member) for member in members), tag)
    return type_


def as_param(type_: Type, params: Mapping[Ref, Ref]) -> Type:
    """A type as it stands under `Both`, in what is handed in: its siblings instead of models, no tags."""
    match type_:
        case Ref():
            return params.get(type_, type_)
        case Wrap(kind, item):
            return Wrap(kind, as_param(item, params))
        case Either(members):
            return Either(tuple(as_param(member, params) for member in members))
    return type_


def field_as_model(item: Field) -> Field:
    """A key that may be left out may be None in a model."""
    type_ = as_model(item.type)
    type_ = type_ if item.required else optional(type_)
    name = item.name
    if name == item.wire and (keyword.iskeyword(name) or name in TAKEN):
        name += "_"
    required = item.required and not _may_be_null(type_)
    return replace(item, name=name, type=type_, required=required)


def field_as_param(item: Field, params: Mapping[Ref, Ref]) -> Field:
    return replace(item, name=item.wire, type=as_param(item.type, params), default=None)


def words_first(fields: Iterable[Field]) -> list[Field]:
    """The order of what is handed in: keys that no class body can name come from a base, so they are first."""
    return sorted(fields, key=lambda item: not keyword.iskeyword(item.wire))


def entry_as_model(entry: Model | Alias) -> Model | Alias:
    """What is handed in, as the model that comes back."""
    if isinstance(entry, Alias):
        return replace(entry, target=as_model(entry.target))
    if entry.kind != "typeddict":
        return entry
    return replace(entry, kind="model", fields=[field_as_model(item) for item in entry.fields])


def alias_as_param(target: Type, params: Mapping[Ref, Ref]) -> Type:
    """That a named type may be None is said where it is used, in what is handed in."""
    return as_param(bare(target), params)


def both(model: Model | Alias, param: Model | Alias, params: Mapping[Ref, Ref]) -> Model | Alias | None:
    """What to write under `Both` so that each of two types is read from it; None when nothing does that."""
    doc = one_text(model.doc, param.doc)
    if doc is None or model.implied or param.implied:
        return None
    if isinstance(model, Alias) or isinstance(param, Alias):
        if not isinstance(model, Alias) or not isinstance(param, Alias):
            return None
        target = _blend(model.target, param.target)
        target = optional(target) if target is not None and _may_be_null(model.target) else target
        read = target is not None and (as_model(target), alias_as_param(target, params))
        return Alias(model.module, model.name, target, doc) if target and read == (model.target, param.target) else None
    if (model.kind, param.kind) != ("model", "typeddict") or len(model.fields) != len(param.fields):
        return None
    if [params.get(base, base) for base in model.bases] != param.bases:
        return None
    theirs = {item.wire: item for item in param.fields}
    fields = [_field(item, theirs[item.wire], params) for item in model.fields if item.wire in theirs]
    known = [item for item in fields if item is not None]
    if [item.wire for item in words_first(known)] != [item.wire for item in param.fields]:
        return None
    return Model(model.module, model.name, "both", model.bases, known, doc, model.properties, model.methods)


def _field(model: Field, param: Field, params: Mapping[Ref, Ref]) -> Field | None:
    doc, type_ = one_text(model.doc, param.doc), _blend(model.type, param.type)
    if doc is None or type_ is None:
        return None
    type_ = optional(type_) if _may_be_null(param.type) else type_
    made = Field(model.name, type_, model.wire, param.required, doc=doc)
    read = replace(field_as_model(made), name=made.name, doc=""), replace(field_as_param(made, params), doc="")
    return made if read == (replace(model, doc=""), replace(param, doc="")) else None


def _blend(model: Type, param: Type) -> Type | None:
    """References and tags of the one, lists of the other; whether something may be None is told around it."""
    match model, param:
        case Wrap("optional", item), _:
            return _blend(item, param)
        case _, Wrap("optional", item):
            return _blend(model, item)
        case Wrap("list", ours), Wrap("list" | "iterable" | "sequence" as kind, theirs):
            return _wrapped(kind, ours, theirs)
        case Wrap(ours_kind, ours), Wrap(theirs_kind, theirs) if ours_kind == theirs_kind:
            return _wrapped(ours_kind, ours, theirs)
        case Either(ours_members, tag), Either(theirs_members) if len(ours_members) == len(theirs_members):
            members = [_blend(*pair) for pair in zip(ours_members, theirs_members, strict=True)]
            known = tuple(member for member in members if member is not None)
            return Either(known, tag) if len(known) == len(members) else None
        case Ref(), Ref():
            return model
    return model if model == param else None


def _wrapped(kind: str, model: Type, param: Type) -> Type | None:
    inside = _blend(model, param)
    if inside is not None and _may_be_null(model) and _may_be_null(param):
        inside = optional(inside)
    return None if inside is None else Wrap(kind, inside)


def one_text(model: str, param: str) -> str | None:
    """The words for both, unless each has its own."""
    return model or param if not model or not param or model == param else None


def _may_be_null(type_: Type) -> bool:
    return isinstance(type_, Wrap) and type_.kind == "optional"


def back(params: Mapping[Ref, Ref]) -> dict[Ref, Ref]:
    """Sibling that is handed in → the one that comes back; what is nested is found by its name."""
    return {param: model for model, param in params.items()}
