"""Plain data into models without validation: what `construct` does.

Owns the walk over typing objects, so it serves a program's own subclasses too. It never raises over the data: what does
not fit its type stays as it came.
"""

from __future__ import annotations

import types
import typing
from typing import Annotated, Any, Literal, TypeGuard, Union, get_args, get_origin

import pydantic

from ._schema import PropertyInfo
from ._types import is_list

if typing.TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic.fields import FieldInfo

__all__ = ["construct", "construct_type", "construct_type_unchecked"]


def construct(
    cls: type[pydantic.BaseModel], fields_set: set[str] | None, values: Mapping[str, Any]
) -> pydantic.BaseModel:
    """An instance of `cls` filled with `values`, named as on the wire."""
    made = cls.__new__(cls)
    left = dict(values)
    by_name = bool(cls.model_config.get("populate_by_name") or cls.model_config.get("validate_by_name"))
    seen: set[str] = set() if fields_set is None else fields_set
    filled: dict[str, object] = {}
    for name, field in cls.model_fields.items():
        key = field.alias
        if key is None or (key not in left and by_name):
            key = name
        if key in left:
            filled[name] = _field_value(left.pop(key), field)
            seen.add(name)
        else:
            filled[name] = _default(field)
    object.__setattr__(made, "__dict__", filled)
    object.__setattr__(made, "__pydantic_fields_set__", seen)
    object.__setattr__(made, "__pydantic_extra__", left)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def _field_value(value: Any, field: FieldInfo) -> object:
    if value is None:
        # Null stays null where only what is absent is made by a factory.
        return None if field.default_factory is not None else _default(field)
    return construct_type(value=value, type_=field.annotation, metadata=field.metadata)


def _default(field: FieldInfo) -> object:
    return None if field.is_required() else field.get_default(call_default_factory=True, validated_data={})


def construct_type_unchecked(*, value: Any, type_: Any) -> Any:
    """`construct_type`, typed as whatever the caller expects."""
    return construct_type(value=value, type_=type_)


def construct_type(*, value: Any, type_: Any, metadata: typing.Sequence[Any] | None = None) -> object:
    """`value` with models built wherever `type_` says so."""
    marks: tuple[Any, ...] = tuple(metadata or ())
    if hasattr(type_, "__value__") and type(type_).__name__ == "TypeAliasType":
        type_ = type_.__value__
    if get_origin(type_) is Annotated:
        type_, *more = get_args(type_)
        marks += tuple(more)
    origin, arguments = get_origin(type_) or type_, get_args(type_)
    if _is_union(origin):
        return _construct_union(value, arguments, marks)
    if origin is dict and _is_dict(value):
        items = arguments[1] if len(arguments) > 1 else object
        return {key: construct_type(value=item, type_=items) for key, item in value.items()}
    if origin is list and is_list(value):
        items = arguments[0] if arguments else object
        return [construct_type(value=item, type_=items) for item in value]
    if _is_model(origin):
        if is_list(value):
            return [_made(origin, item) if _is_dict(item) else item for item in value]
        if _is_dict(value):
            return _made(origin, value)
    if origin is float and type(value) is int and float(value) == value:
        return float(value)
    return value


def _is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_union(origin: object) -> bool:
    return origin is Union or origin is types.UnionType


def _is_model(type_: Any) -> TypeGuard[type[pydantic.BaseModel]]:
    return isinstance(type_, type) and issubclass(type_, pydantic.BaseModel)


def _made(cls: type[pydantic.BaseModel], value: dict[str, Any]) -> pydantic.BaseModel:
    from ._models import BaseModel

    if getattr(cls, "model_construct").__func__ is vars(BaseModel)["model_construct"].__func__:  # noqa: B009
        return construct(cls, None, value)
    return cls.model_construct(**value)


def _construct_union(value: Any, members: tuple[Any, ...], marks: tuple[Any, ...]) -> object:
    if value is None:
        return None
    plain = [get_args(member)[0] if get_origin(member) is Annotated else member for member in members]
    if _is_dict(value):
        nested = [member for member in members if get_origin(member) is Annotated]
        models = [member for member in plain if _is_model(member)]
        discriminator = next((mark.discriminator for mark in marks if isinstance(mark, PropertyInfo)), None)
        chosen = _choose(value, models, discriminator)
        if chosen is not None:
            return _made(chosen, value)
        for member in nested:
            made = construct_type(value=value, type_=member)
            if made is not value:
                return made
        for member in plain:
            if (get_origin(member) or member) is dict:
                return construct_type(value=value, type_=member)
        if models:
            from ._models import BaseModel

            return construct(BaseModel, None, value)
        return value
    if is_list(value):
        lists = [member for member in plain if (get_origin(member) or member) is list]
        if lists:
            first = value[0] if value else None
            for member in lists:
                items = get_args(member)[0] if get_args(member) else object
                if _is_dict(first) == (_is_model(items) or get_origin(items) in (dict, Union, Annotated)):
                    return construct_type(value=value, type_=member)
            return value
        for member in plain:
            if _is_model(member):
                return construct_type(value=value, type_=member)
    if type(value) is int and float in plain and int not in plain:
        return construct_type(value=value, type_=float)
    return value


def _choose(
    value: dict[str, Any], models: list[type[pydantic.BaseModel]], discriminator: str | None
) -> type[pydantic.BaseModel] | None:
    whole: list[tuple[int, type[pydantic.BaseModel]]] = []
    tagged: type[pydantic.BaseModel] | None = None
    for model in models:
        if discriminator is not None and _has_tag(model, discriminator, value) is False:
            continue
        known = 0
        for name, field in model.model_fields.items():
            key = field.alias or name
            if key not in value:
                if field.is_required():
                    break
                continue
            literals = _literals(field.annotation)
            if literals is not None and value[key] not in literals:
                break
            known += 1
        else:
            if known or len(models) == 1 or not value:
                whole.append((known, model))
            continue
        if tagged is None and discriminator is not None and _has_tag(model, discriminator, value):
            # The tag decides even when the rest does not fit.
            tagged = model
    if len(whole) > 1:
        whole = [one for one in whole if _fits(value, one[1])] or whole
    return max(whole, key=lambda one: one[0])[1] if whole else tagged


def _fits(value: object, hint: Any) -> bool:
    """Whether a value is what a type says, all the way down."""
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    origin, arguments = get_origin(hint) or hint, get_args(hint)
    if _is_union(origin):
        return any(_fits(value, member) for member in arguments)
    if origin is Literal:
        return value in arguments
    if _is_model(origin):
        return _is_dict(value) and all(
            _fits(value[key], field.annotation) if key in value else not field.is_required()
            for key, field in ((field.alias or name, field) for name, field in origin.model_fields.items())
        )
    if origin is list:
        return is_list(value) and all(_fits(item, *arguments) for item in value)
    if origin is dict:
        return _is_dict(value) and all(_fits(item, arguments[1]) for item in value.values())
    if origin is float:
        return type(value) in (int, float)
    if origin is None:
        return value is None
    return origin not in (str, int, bool, types.NoneType) or type(value) is origin


def _has_tag(model: type[pydantic.BaseModel], discriminator: str, value: dict[str, Any]) -> bool | None:
    """Whether a value says that it is of this kind; `None` where it says nothing, or the kind has no name."""
    for name, field in model.model_fields.items():
        key = field.alias or name
        if key == discriminator or name == discriminator:
            # A kind whose name may be left out is told by it where it is there.
            hints = get_args(field.annotation) if _is_union(get_origin(field.annotation)) else (field.annotation,)
            names = [name for hint in hints for name in _literals(hint) or ()]
            return value[key] in names if names and isinstance(value.get(key), str) else None
    return None


def _literals(hint: Any) -> tuple[Any, ...] | None:
    return get_args(hint) if get_origin(hint) is Literal else None
