"""`_strict_response_validation=True`: an answer that differs from its description is an error that says where."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, cast

import pydantic
import pytest

import ferroai
from ferroai import APIResponseValidationError, _schema

from .model_samples import Sampler, models

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Api

MESSAGES = [{"role": "user", "content": "Hello"}]
STRICT: dict[str, Any] = {"_strict_response_validation": True}


def chat(client: Any, **more: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, **more)


def test_what_the_server_should_say_passes(api: Api) -> None:
    assert api.run(chat, **STRICT).choices
    assert api.run(lambda client: client.responses.create(model="m", input="hello"), **STRICT).output
    assert api.run(lambda client: client.models.list(), **STRICT).data
    assert api.run(lambda client: client.embeddings.create(model="m", input="a"), **STRICT).data[0].embedding
    calls: list[Callable[[Any], Any]] = [lambda client: chat(client, stream=True), respond]
    for call in calls:
        events, error = api.events(call, **STRICT)
        assert events
        assert error is None


def respond(client: Any) -> Any:
    return client.responses.create(model="m", input="hello", stream=True)


def refusal(api: Api, call: Callable[[Any], Any], **options: Any) -> APIResponseValidationError:
    with pytest.raises(APIResponseValidationError) as caught:
        api.run(call, **STRICT, **options)
    return caught.value


def test_the_first_difference_is_said(api: Api) -> None:
    api.server.on("POST", "/v1/chat/completions").respond(
        json={"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": "0"}]},
        headers={"x-request-id": "req_7"},
    )
    error = refusal(api, chat)
    assert str(error).startswith("The answer is not as described: choices[0].")
    assert error.status_code == 200
    assert error.response.headers["x-request-id"] == "req_7"
    # The same answer is fine for everybody else.
    assert api.run(chat).choices[0].index == "0"


def test_pages_are_looked_at_item_by_item(api: Api) -> None:
    page = {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "me"}, {"id": 5}]}
    api.server.on("GET", "/v1/models").respond(json=page)
    error = refusal(api, lambda client: client.models.list())
    assert "data[1].id is 5, expected str" in str(error)


def test_a_stream_ends_at_the_event_that_differs(api: Api) -> None:
    event: dict[str, Any] = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
    api.server.on("POST", "/v1/chat/completions").respond(events=[event, {**event, "created": "now"}, event])
    events, error = api.events(lambda client: chat(client, stream=True), **STRICT)
    assert len(events) == 1
    assert isinstance(error, APIResponseValidationError)
    assert 'created is "now", expected int' in str(error)


def test_raw_answers_are_checked_when_they_are_parsed(api: Api) -> None:
    api.server.on("GET", "/v1/models/m").respond(json={"id": "m"})
    raw = api.run(lambda client: client.models.with_raw_response.retrieve("m"), **STRICT)
    assert raw.http_response.json() == {"id": "m"}
    with pytest.raises(APIResponseValidationError, match="created is nothing, expected int"):
        raw.parse()


class Mine(pydantic.BaseModel):
    id: str
    size: int


class Ours(ferroai.BaseModel):
    id: str
    size: int


@pytest.mark.parametrize("kind", [Mine, Ours])
def test_a_class_of_the_programs_own_is_validated(api: Api, kind: Any) -> None:
    api.server.on("GET", "/v1/things").respond(json={"id": "x", "size": "large"})
    error = refusal(api, lambda client: client.get("/things", cast_to=kind))
    assert "size" in str(error)
    assert isinstance(error.__cause__, pydantic.ValidationError)


def test_copies_are_as_strict(api: Api) -> None:
    api.server.on("GET", "/v1/models/m").respond(json={"id": "m"})
    refusal(api, lambda client: client.with_options(timeout=5).models.retrieve("m"))


# One in so many; what each field of every model is refused for is looked at without Python, in tests/rust.
ROWS = list(models())[::24]


@pytest.mark.parametrize("value", ["unheard of", 7.5, [], {}, True, None])
def test_what_is_refused_is_what_pydantic_refuses(api: Api, value: object) -> None:
    cases = [
        (
            cast("type[pydantic.BaseModel]", _schema.model(number)),
            field.wire,
            {**Sampler(1).model(number), field.wire: value},
        )
        for number, row in ROWS
        for field in row.fields
    ]
    assert len(cases) > 300
    client = api.client(**STRICT)

    def differing(kind: type[pydantic.BaseModel], document: dict[str, Any]) -> str | None:
        """The field that pydantic would name, the first of them."""
        try:
            kind.model_validate_json(json.dumps(document), strict=True)
        except pydantic.ValidationError as error:
            return str(error.errors()[0]["loc"][0])
        return None

    async def ask(kind: Any) -> None:
        found = client.get("/answer", cast_to=kind)
        if api.asynchronous:
            await found

    async def main() -> None:
        for kind, wire, document in cases:
            api.server.reset()
            api.server.on("GET", "/v1/answer").respond(json=document)
            said = None
            try:
                await ask(kind)
            except APIResponseValidationError as error:
                said = str(error).removeprefix("The answer is not as described: ")
            expected = differing(kind, document)
            assert (said is None) == (expected is None), f"{kind.__name__}.{wire}: {said}, pydantic: {expected}"
            assert said is None or said.startswith(wire), f"{kind.__name__}.{wire}: {said}"
            assert expected in (None, wire)

    asyncio.run(main())
