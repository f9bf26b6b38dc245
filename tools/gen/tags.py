"""How the members of a union are told apart.

A tag is found, not typed: when every member is a model that has one literal field in common, and no
literal belongs to two of them, that field is the discriminator. `api/` names a tag only where this
rule does not find one. Nested unions count as their members.
"""

from __future__ import annotations

from dataclasses import replace

from .ir import Alias, Api, Field, Model
from .shapes import Constants, Either, Ref, Type, Wrap

PREFERRED = ("type", "object", "role", "event", "status", "mode")


def flat(api: Api, union: Either) -> list[Ref] | None:
    """The models of a union, those of nested unions among them; None when a member is no model."""
    found: list[Ref] = []
    for member in union.members:
        inner = behind(api, member)
        if isinstance(inner, Either):
            below = flat(api, inner)
            if below is None:
                return None
            found += below
        elif isinstance(inner, Ref):
            found.append(inner)
        else:
            return None
    return list(dict.fromkeys(found))


def behind(api: Api, type_: Type) -> Type:
    """The type behind any aliases; a model stays the reference to it."""
    while isinstance(type_, Ref):
        entry = api.types[type_]
        if isinstance(entry, Model):
            return type_
        type_ = entry.target
    return type_


def literals(api: Api, field: Field) -> tuple[str, ...]:
    """The strings a field may be when it is a literal, through `Optional` and aliases."""
    type_ = behind(api, field.type)
    if isinstance(type_, Wrap) and type_.kind == "optional":
        type_ = behind(api, type_.item)
    if isinstance(type_, Constants) and all(isinstance(value, str) for value in type_.values):
        return tuple(str(value) for value in type_.values)
    return ()


def table(api: Api, members: list[Ref], wire: str) -> list[tuple[str, Ref]]:
    """Value → model pairs by the literals of the field named `wire`; a value may occur twice."""
    pairs: list[tuple[str, Ref]] = []
    for ref in members:
        entry = api.types[ref]
        if isinstance(entry, Model):
            for item in api.fields(entry):
                if item.wire == wire:
                    pairs += [(value, ref) for value in literals(api, item)]
    return pairs


def infer(api: Api, union: Either) -> tuple[str, list[tuple[str, Ref]]]:
    """The discriminator of a union and its tags sorted by value, or `("", [])`."""
    members = flat(api, union)
    if not members or len(members) < 2:
        return "", []
    candidates = [union.tag] if union.tag else _common(api, members)
    for wire in candidates:
        pairs = table(api, members, wire)
        values = [value for value, _ in pairs]
        whole = {ref for _, ref in pairs} == set(members) and len(set(values)) == len(values)
        if whole or union.tag:
            return wire, sorted(pairs, key=lambda pair: pair[0])
    return "", []


def untag(api: Api, type_: Type) -> Type:
    """The type without the tags that `infer` finds by itself."""
    match type_:
        case Wrap(kind, item):
            return Wrap(kind, untag(api, item))
        case Either(members, tag):
            bare = Either(tuple(untag(api, member) for member in members))
            return bare if not tag or infer(api, bare)[0] == tag else replace(bare, tag=tag)
    return type_


def untag_all(api: Api) -> None:
    for entry in api.types.values():
        if isinstance(entry, Alias):
            entry.target = untag(api, entry.target)
        else:
            for item in entry.fields:
                item.type = untag(api, item.type)
    for resource in api.resources.values():
        for call in resource.operations:
            call.returns = untag(api, call.returns)
            for param in call.params:
                param.type = untag(api, param.type)


def _common(api: Api, members: list[Ref]) -> list[str]:
    """Wire names of fields that are literals in every member, the likeliest discriminator first."""
    shared: list[str] | None = None
    for ref in members:
        entry = api.types[ref]
        assert isinstance(entry, Model | Alias)
        own = [item.wire for item in api.fields(entry) if literals(api, item)] if isinstance(entry, Model) else []
        shared = own if shared is None else [wire for wire in shared if wire in own]
    order = {name: at for at, name in enumerate(PREFERRED)}
    return sorted(shared or [], key=lambda wire: order.get(wire, len(order)))
