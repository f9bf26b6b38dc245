"""Unions in answers: a kind that nobody knows is of no class that says otherwise, in every union of the API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

import ferroai
from ferroai import APIResponseValidationError, _core, _schema
from ferroai._models import BaseModel

from .conftest import Api
from .model_samples import models, path

Wrap = Callable[[Any], Any]


def tagged(type_: int, wrap: Wrap) -> Iterator[tuple[int, str, Wrap]]:
    """The unions right in a type whose kinds a field tells apart: number, that field, and how they stand in it."""
    kind, inner = _core.type_row(type_)
    if kind in ("list", "iterable", "sequence"):
        yield from tagged(cast("int", inner), lambda value: wrap([value]))
    elif kind == "map":
        yield from tagged(cast("int", inner), lambda value: wrap({"k": value}))
    elif kind == "optional":
        yield from tagged(cast("int", inner), wrap)
    elif kind == "alias":
        yield from tagged(_core.alias_row(cast("int", inner)).target, wrap)
    elif kind == "union":
        members, discriminator = cast("tuple[tuple[int, ...], str]", inner)
        if discriminator:
            yield type_, discriminator, wrap
        for member in members:
            yield from tagged(member, wrap)


# Each union once: the model that has it, the field and what to put there.
UNIONS: dict[int, tuple[_core.ModelRow, int, _core.FieldRow, str, Wrap]] = {}
for number, row in models():
    for field in row.fields:
        for union, discriminator, wrap in tagged(field.type, lambda value: value):
            UNIONS.setdefault(union, (row, number, field, discriminator, wrap))


def bare(value: Any) -> Any:
    """What stands in lists and maps."""
    if isinstance(value, list):
        return bare(cast("list[object]", value)[0])
    return bare(cast("dict[str, object]", value)["k"]) if isinstance(value, dict) else value


def says(kind: type[BaseModel], name: str) -> bool:
    """Whether a class has constants for what tells kinds apart."""
    field = next((one for key, one in kind.model_fields.items() if name in (key, one.alias)), None)
    return field is not None and "Literal" in repr(field.annotation)


def test_an_unknown_kind_is_of_no_class_that_has_a_name_for_its_kind() -> None:
    wrong: list[str] = []
    for row, _, field, discriminator, wrap in UNIONS.values():
        for value in ({discriminator: "unheard of"}, {discriminator: "unheard of", "id": "x", "name": "y"}):
            made: Any = bare(
                getattr(_core.build(path(row), json.dumps({field.wire: wrap(value)}).encode()), field.name)
            )
            kind: type[Any] = made.__class__
            if kind is not BaseModel and says(kind, discriminator):
                wrong.append(f"{path(row)}.{field.name}: {kind.__name__}")
            elif made.to_dict() != value:
                wrong.append(f"{path(row)}.{field.name}: {made!r}")
    assert not wrong
    assert len(UNIONS) >= 100


def test_plain_data_is_built_into_the_same() -> None:
    for row, number, field, discriminator, wrap in list(UNIONS.values())[::8]:
        kind: Any = _schema.model(number)
        for value in ({discriminator: "unheard of"}, {discriminator: None}, {discriminator: 7}, {}):
            document = {field.wire: wrap(value)}
            built = bare(getattr(_core.build(path(row), json.dumps(document).encode()), field.name))
            constructed = bare(getattr(kind.construct(**document), field.name))
            assert type(constructed) is type(built), f"{path(row)}.{field.name}: {value}"


@pytest.mark.parametrize("tool", [{}, {"type": None}, {"type": "function", "name": "f"}, {"name": "f"}])
def test_a_kind_that_may_be_left_out_is_the_one_it_is_left_out_of(api: Api, tool: dict[str, Any]) -> None:
    session = {"type": "realtime", "id": "s", "object": "realtime.session", "tools": [tool]}
    api.server.on("POST", "/v1/realtime/client_secrets").respond(
        json={"value": "v", "expires_at": 1, "session": session}
    )
    for strict in (False, True):
        answer = api.run(lambda client: client.realtime.client_secrets.create(), _strict_response_validation=strict)
        assert type(answer.session.tools[0]).__name__ == "RealtimeFunctionTool"
        assert answer.session.to_dict() == session


def test_a_strict_client_refuses_a_kind_that_nobody_knows(api: Api) -> None:
    session = {"type": "realtime", "id": "s", "object": "realtime.session", "tools": [{"type": "new", "name": "f"}]}
    answer = {"value": "v", "expires_at": 1, "session": session}
    api.server.on("POST", "/v1/realtime/client_secrets").respond(json=answer)
    made = api.run(lambda client: client.realtime.client_secrets.create())
    assert type(made.session.tools[0]) is ferroai.BaseModel
    assert made.to_dict(warnings=False) == answer
    with pytest.raises(APIResponseValidationError, match=r'session\.tools\[0\]\.type is "new"'):
        api.run(lambda client: client.realtime.client_secrets.create(), _strict_response_validation=True)
