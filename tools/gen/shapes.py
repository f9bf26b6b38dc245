"""The shapes of values: immutable, equal by value, the same for parameters, fields and answers.

Invariant: `None` is never a member of an `Either`; it stands outside, as a `Wrap` of kind `optional`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Simple:
    """`any`, `null`, `str`, `int`, `float`, `bool`, `binary` (an answer), `file` (handed in), `array` (numpy's).

    `bytes` and `path` are only for calls that are made of several requests; `variable` is what is behind the name of
    a type variable and nowhere else.
    """

    kind: str


@dataclass(frozen=True)
class Constants:
    """One of some constants: `Literal[...]`."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True)
class Wrap:
    """`optional`, `list`, `sequence` (any but a string), `iterable` or `map` (from strings) of something."""

    kind: str
    item: Type


@dataclass(frozen=True)
class Ref:
    """A model, `TypedDict` or alias, by the module it lives in (under the package) and its name."""

    module: str
    name: str


@dataclass(frozen=True)
class Either:
    """A union without `None`. `tag` is only set where the members' literals do not say it."""

    members: tuple[Type, ...]
    tag: str = ""


Type: TypeAlias = Simple | Constants | Wrap | Ref | Either

ANY, NULL, STR, INT, FLOAT, BOOL, BINARY, FILE, ARRAY, BYTES, PATH = (
    Simple(kind) for kind in ("any", "null", "str", "int", "float", "bool", "binary", "file", "array", "bytes", "path")
)
VARIABLE = Simple("variable")


def refs(type_: Type | None) -> Iterator[Ref]:
    """Every reference inside a type."""
    if isinstance(type_, Ref):
        yield type_
    elif isinstance(type_, Wrap):
        yield from refs(type_.item)
    elif isinstance(type_, Either):
        for member in type_.members:
            yield from refs(member)


def renamed(type_: Type, change: Callable[[Ref], Ref]) -> Type:
    """The type with every reference changed."""
    match type_:
        case Ref():
            return change(type_)
        case Wrap(kind, item):
            return Wrap(kind, renamed(item, change))
        case Either(members, tag):
            return Either(tuple(renamed(member, change) for member in members), tag)
    return type_


def optional(type_: Type) -> Type:
    if isinstance(type_, Wrap) and type_.kind == "optional":
        return type_
    return NULL if type_ == NULL else Wrap("optional", type_)


def bare(type_: Type) -> Type:
    """A type without that it may be None."""
    return type_.item if isinstance(type_, Wrap) and type_.kind == "optional" else type_


def union(members: list[Type], tag: str = "") -> Type:
    """A union the way every part of the generator writes it: `None` outside, one member alone."""
    real = [member for member in members if member != NULL]
    if len(real) == len(members):
        return real[0] if len(real) == 1 else Either(tuple(real), tag)
    return optional(union(real, tag)) if real else NULL
