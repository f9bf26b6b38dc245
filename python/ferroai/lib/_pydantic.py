"""JSON schemas as structured outputs want them, from pydantic classes.

Owns the rules of the API's strict mode: objects allow nothing that is not described, all their properties are required,
a default of null is not said, and a reference stands alone. Importing this imports pydantic.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, cast

import pydantic

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = ["is_basemodel_type", "is_dataclass_like_type", "to_strict_json_schema"]

_Schema = dict[str, Any]

_OF_NAMES = ("$defs", "definitions", "properties")
_OF_MEMBERS = ("anyOf", "allOf")


def to_strict_json_schema(model: type[pydantic.BaseModel] | pydantic.TypeAdapter[Any]) -> dict[str, Any]:
    """The schema of a pydantic class, or of what a `TypeAdapter` stands for, in strict mode.

    Raises `TypeError` for anything else, and for a schema that strict mode can't say (`true` for a property).
    """
    given: Any = model
    if is_basemodel_type(given):
        schema = given.model_json_schema()
    elif isinstance(model, pydantic.TypeAdapter):
        schema = model.json_schema()
    else:
        raise TypeError(
            f"{given!r} has no JSON schema: give a class derived from pydantic.BaseModel, or a pydantic.TypeAdapter"
        )
    return _strict(schema, schema, "#", frozenset())


def is_basemodel_type(typ: object) -> TypeIs[type[pydantic.BaseModel]]:
    """Whether this is a class derived from `pydantic.BaseModel`."""
    return inspect.isclass(typ) and issubclass(typ, pydantic.BaseModel)


def is_dataclass_like_type(typ: object) -> bool:
    """Whether this is a class made by `pydantic.dataclasses.dataclass`."""
    return hasattr(typ, "__pydantic_config__")


def _strict(schema: object, root: _Schema, where: str, expanding: frozenset[str]) -> _Schema:
    """The strict form of a part of `root`; `expanding` are the references whose place it takes."""
    if not isinstance(schema, dict):
        raise TypeError(f"strict mode can't say {schema!r}, which stands at {where} of the schema: describe its type")
    given = cast("_Schema", schema)
    made = {key: _nested(key, value, root, f"{where}/{key}", expanding) for key, value in given.items()}
    if made.get("type") == "object":
        made.setdefault("additionalProperties", False)
    if isinstance(made.get("properties"), dict):
        made["required"] = list(made["properties"])
    members = made.get("allOf")
    if isinstance(members, list) and len(cast("list[_Schema]", members)) == 1:
        del made["allOf"]
        made.update(cast("list[_Schema]", members)[0])
    if "default" in made and made["default"] is None:
        del made["default"]
    reference = made.get("$ref")
    if not reference or len(made) == 1:
        return made
    if reference in expanding:
        # It holds itself: what stands beside the reference has to go, for the schema would have no end.
        return {"$ref": reference}
    del made["$ref"]
    # What is said beside a reference wins over what it refers to.
    whole = made | {key: value for key, value in _referred(reference, root).items() if key not in made}
    return _strict(whole, root, where, expanding | {reference})


def _nested(key: str, value: Any, root: _Schema, where: str, expanding: frozenset[str]) -> Any:
    if key in _OF_NAMES and isinstance(value, dict):
        parts = cast("_Schema", value)
        return {name: _strict(part, root, f"{where}/{name}", expanding) for name, part in parts.items()}
    if key in _OF_MEMBERS and isinstance(value, list):
        members = cast("list[object]", value)
        return [_strict(member, root, f"{where}/{index}", expanding) for index, member in enumerate(members)]
    if key == "items" and isinstance(value, dict):
        return _strict(cast("_Schema", value), root, where, expanding)
    return value


def _referred(reference: str, root: _Schema) -> _Schema:
    found: Any = root
    start, *names = reference.split("/")
    for name in names:
        found = cast("_Schema", found).get(name) if isinstance(found, dict) else None
    if start != "#" or not isinstance(found, dict):
        raise ValueError(f"the schema refers to {reference!r}, which it does not describe")
    return cast("_Schema", found)
