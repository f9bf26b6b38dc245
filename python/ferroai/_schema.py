"""Makes the classes and aliases of the API from their rows, each once and on first use.

Owns the map from a row to its Python object. A response class is made without the classes its fields mention: such a
field is `Any` until somebody asks pydantic about the class (see `resolve`), so an answer costs only the classes that it
contains. Everything is made under one re-entrant lock: one object per name, whichever thread comes first.
"""

from __future__ import annotations

import sys
import typing
from importlib import import_module
from threading import RLock
from types import new_class
from typing import Any, ForwardRef, cast

from typing_extensions import Required, TypedDict

from . import _core, _types, _virtual

if typing.TYPE_CHECKING:
    from _collections_abc import dict_items, dict_values
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

__all__ = ["PropertyInfo", "alias", "annotation", "model", "resolve"]

_PACKAGE = __name__.rpartition(".")[0]
_LOCK = RLock()
_classes: dict[int, type] = {}
_aliases: dict[int, object] = {}
_annotations: dict[int, object] = {}
# What is being made further up the stack, as the reference that will stand for it.
_making: dict[tuple[str, int], ForwardRef] = {}
# Every use of such a reference.
_referred: list[ForwardRef] = []


# As values: a type checker would take a subscript for a type. The old spelling is what programs compare with.
_ANNOTATED: Any = typing.Annotated
_DICT: Any = typing.Dict  # noqa: UP006
_ITERABLE: Any = typing.Iterable
_LIST: Any = typing.List  # noqa: UP006
_LITERAL: Any = typing.Literal
_OPTIONAL: Any = typing.Optional
_REQUIRED: Any = Required
_SEQUENCE: Any = typing.Sequence
_UNION: Any = typing.Union
_VARIABLE: Any = typing.TypeVar


class PropertyInfo:
    """What an annotation says beyond the type: the wire name, or the field that tells union members apart."""

    __slots__ = ("alias", "discriminator")

    def __init__(self, *, alias: str | None = None, discriminator: str | None = None) -> None:
        self.alias = alias
        self.discriminator = discriminator

    def __repr__(self) -> str:
        return f"PropertyInfo(alias={self.alias!r}, discriminator={self.discriminator!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PropertyInfo):
            return NotImplemented
        return (self.alias, self.discriminator) == (other.alias, other.discriminator)

    def __hash__(self) -> int:
        return hash((self.alias, self.discriminator))


def model(number: int) -> type:
    """The class of a model row: a pydantic model or a `TypedDict`."""
    made = _classes.get(number)
    if made is not None:
        return made
    row = _core.model_row(number)
    if not row.typed_dict:
        # Before the lock: importing pydantic takes import locks of its own.
        import_module(f"{_PACKAGE}._models")
    make = _typed_dict if row.typed_dict else _response_class
    with _LOCK:
        made = _classes.get(number)
        if made is None:
            made = cast("type", _guarded(("model", number), row.module, row.name, lambda: make(number, row)))
            _classes[number] = made
            _publish(row.module, row.name, made)
        return made


def alias(number: int) -> object:
    """The typing object of an alias row."""
    try:
        return _aliases[number]
    except KeyError:
        row = _core.alias_row(number)
    with _LOCK:
        if number not in _aliases:
            made = _guarded(("alias", number), row.module, row.name, lambda: _alias(row))
            _aliases[number] = made
            _publish(row.module, row.name, made)
        return _aliases[number]


def _alias(row: _core.AliasRow) -> object:
    if _core.type_row(row.target)[0] != "variable":
        return annotation(row.target)
    made = _VARIABLE(row.name)
    made.__module__ = _virtual.shown(row.module)
    return made


def annotation(number: int) -> Any:
    """The typing object of a type row."""
    try:
        return _annotations[number]
    except KeyError:
        pass
    with _LOCK:
        before = len(_referred)
        made = _annotation(number)
        if len(_referred) == before:
            # What was made in the midst of a cycle holds references that are not needed later.
            _annotations[number] = made
        return made


def _guarded(key: tuple[str, int], module: str, name: str, make: typing.Callable[[], object]) -> object:
    _making[key] = ForwardRef(name, module=f"{_PACKAGE}.{module}")
    try:
        return make()
    finally:
        del _making[key]


def _publish(module: str, name: str, value: object) -> None:
    """References that name the module find the value in its `__dict__`."""
    loaded = sys.modules.get(f"{_PACKAGE}.{module}")
    if loaded is not None:
        setattr(loaded, name, value)


def _reference(key: tuple[str, int]) -> ForwardRef | None:
    reference = _making.get(key)
    if reference is not None:
        _referred.append(reference)
        # It is looked up in the module's `__dict__`, so the module has to be there when the object is published.
        import_module(str(reference.__forward_module__))
    return reference


def _annotation(number: int) -> Any:
    kind, value = _core.type_row(number)
    match kind:
        case "literal":
            return _LITERAL[cast("tuple[Any, ...]", value)]
        case "optional":
            return _OPTIONAL[annotation(cast("int", value))]
        case "list":
            return _LIST[annotation(cast("int", value))]
        case "iterable":
            return _ITERABLE[annotation(cast("int", value))]
        case "sequence":
            return _SEQUENCE[annotation(cast("int", value))]
        case "map":
            return _DICT[str, annotation(cast("int", value))]
        case "model":
            return _reference(("model", cast("int", value))) or model(cast("int", value))
        case "alias":
            return _reference(("alias", cast("int", value))) or alias(cast("int", value))
        case "union":
            members, discriminator = cast("tuple[tuple[int, ...], str]", value)
            union = _UNION[tuple(annotation(member) for member in members)]
            return _ANNOTATED[union, PropertyInfo(discriminator=discriminator)] if discriminator else union
        case "file":
            return _types.FileTypes
        case _:
            return {"null": None, "str": str, "int": int, "float": float, "bool": bool}.get(kind, object)


def _typed_dict(number: int, row: _core.ModelRow) -> type:
    total = all(field.required for field in row.fields)
    annotations: dict[str, object] = {}
    for field in row.fields:
        hint = annotation(field.type)
        if field.wire != field.name:
            hint = _ANNOTATED[hint, PropertyInfo(alias=field.wire)]
        annotations[field.name] = _REQUIRED[hint] if field.required and not total else hint
    body = {
        "__annotations__": annotations,
        "__module__": _virtual.shown(row.module),
        "__qualname__": row.name,
        "__doc__": row.doc or None,
    }
    bases = tuple(model(base) for base in row.bases) or (cast("type", TypedDict),)
    return new_class(row.name, bases, {"total": total}, lambda namespace: namespace.update(body))


def _response_class(number: int, row: _core.ModelRow) -> type:
    from . import _models as models

    annotations: dict[str, object] = {}
    late: dict[str, tuple[int, object]] = {}
    namespace: dict[str, object] = {
        "__annotations__": annotations,
        "__module__": _virtual.shown(row.module),
        "__qualname__": row.name,
        "__doc__": row.doc or None,
        "__ferroai_model__": number,
        "__ferroai_late__": late,
    }
    bases = tuple(model(base) for base in row.bases)
    for base in reversed(bases):
        late.update(_late_of_row(cast("int", base.__dict__["__ferroai_model__"])))
    for field in row.fields:
        assigned = models.field_default(field)
        if assigned is not models.UNDEFINED:
            namespace[field.name] = assigned
        if _core.reaches_model(field.type):
            annotations[field.name] = Any
            late[field.name] = (field.type, field)
        else:
            annotations[field.name] = annotation(field.type)
            late.pop(field.name, None)
    namespace.update(models.members(row.module, row.name))
    if row.variables:
        # Where pydantic looks when somebody subscripts the class.
        import_module(f"{_PACKAGE}.{row.module}")
        # What a class statement does with such a base.
        generic = cast("Any", typing.Generic)[tuple(alias(variable) for variable in row.variables)]
        bases = bases or (models.BaseModel,)
        namespace["__orig_bases__"] = (*bases, generic)
        namespace["__reduce_ex__"] = models.reduce_generic
        bases = (*bases, cast("type", typing.Generic))
    numbers = [field.name for field in row.fields if field.numbers]
    made = models.make_class(row.name, bases, namespace, numbers)
    if late:
        # Not before: pydantic has to find plain ones, and must not wait for the classes they mention.
        hints = _Hints(annotations, made)
        type.__setattr__(made, "__annotations__", hints)
        type.__setattr__(made, "__ferroai_hints__", hints)
    return made


class _Hints(dict[str, Any]):
    """The annotations of a class, true from the moment that somebody reads them."""

    def __init__(self, hints: dict[str, object], owner: type) -> None:
        super().__init__(hints)
        self._owner = owner

    def __getitem__(self, name: str) -> Any:
        resolve(self._owner)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        resolve(self._owner)
        return super().get(name, default)

    def __iter__(self) -> Iterator[str]:
        # Overridden, so that `dict(hints)` goes through `__getitem__` too.
        return super().__iter__()

    def items(self) -> dict_items[str, Any]:
        resolve(self._owner)
        return super().items()

    def values(self) -> dict_values[str, Any]:
        resolve(self._owner)
        return super().values()

    def copy(self) -> dict[str, Any]:
        resolve(self._owner)
        return super().copy()

    def __eq__(self, other: object) -> bool:
        resolve(self._owner)
        return super().__eq__(other)

    def __repr__(self) -> str:
        resolve(self._owner)
        return super().__repr__()


def _late_of_row(number: int) -> dict[str, tuple[int, object]]:
    """The fields of a class that mention other classes, inherited ones included, resolved or not."""
    row = _core.model_row(number)
    late: dict[str, tuple[int, object]] = {}
    for base in reversed(row.bases):
        late.update(_late_of_row(base))
    for field in row.fields:
        if _core.reaches_model(field.type):
            late[field.name] = (field.type, field)
        else:
            late.pop(field.name, None)
    return late


def resolve(cls: type) -> None:
    """Put the true types into the fields of a class and of its bases that are still `Any`."""
    for base in reversed(cls.__mro__):
        if base.__dict__.get("__ferroai_late__"):
            _resolve(base)


def _resolve(cls: type) -> None:
    from . import _models as models

    with _LOCK:
        late = cast("dict[str, tuple[int, _core.FieldRow]]", cls.__dict__["__ferroai_late__"])
        fields = cast("dict[str, FieldInfo]", cls.__dict__["__pydantic_fields__"])
        own = cast("dict[str, object]", vars(cls).get("__ferroai_hints__", {}))
        for name, (number, field) in list(late.items()):
            hint = annotation(number)
            if name in own:
                own[name] = hint
            fields[name] = models.field_info(hint, field)
        late.clear()
