"""`with_raw_response`: the answer itself, and what the call makes of it, with both clients."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, MutableMapping
from datetime import timedelta
from typing import Any

import pydantic
import pytest

import ferroai
from ferroai import AsyncStream, BaseModel, Stream
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._response import Response
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk
from tests.conftest import Api

openai: Any = pytest.importorskip("openai")
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"
RAW = "x-stainless-raw-response"


def kind(made: object) -> type:
    return type(made)


def ask(client: Any, **more: Any) -> Any:
    return client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, **more)


def test_the_answer_and_what_the_call_makes_of_it(api: Api) -> None:
    answer = api.run(ask)
    assert kind(answer) is LegacyAPIResponse
    assert api.server.requests[0].headers[RAW] == "true"
    assert (answer.status_code, answer.method, answer.http_version) == (200, "POST", "HTTP/1.1")
    assert str(answer.url) == f"{api.server.url}/chat/completions"
    assert answer.headers["Content-Type"] == "application/json"
    headers: object = answer.headers
    assert isinstance(headers, Mapping)
    assert isinstance(headers, MutableMapping)
    assert answer.request_id == answer.headers["x-request-id"]
    assert answer.http_request.headers["authorization"] == "Bearer test"
    assert answer.retries_taken == 0
    assert answer.is_closed
    assert answer.elapsed > timedelta(0)
    assert answer.text.encode() == answer.content == answer.http_response.read()
    completion = answer.parse()
    assert kind(completion) is ChatCompletion
    assert completion._request_id == answer.request_id
    assert completion.id == answer.http_response.json()["id"]
    assert answer.parse() is completion
    assert answer._parsed_by_type == {ChatCompletion: completion}


class Short(BaseModel):
    id: str


class Foreign(pydantic.BaseModel):
    model: str


def test_the_same_data_as_other_types(api: Api) -> None:
    answer = api.run(ask)
    short = answer.parse(to=Short)
    assert (type(short), short.id) == (Short, answer.parse().id)
    assert short.model_extra["model"] == "m"
    assert answer.parse(to=Short) is short
    assert answer.parse(to=Foreign) == Foreign(model="m")
    assert answer.parse(to=dict) == answer.parse(to=object) == answer.http_response.json()
    assert answer.parse(to=str) == answer.text
    assert answer.parse(to=bytes) == answer.content
    assert answer.parse(to=Response) is answer.http_response
    assert set(answer._parsed_by_type) == {ChatCompletion, Short, Foreign, dict, object, str, bytes, Response}


@pytest.mark.parametrize("name", ["X-Stainless-Raw-Response", "x-stainless-raw-response"])
def test_the_header_given_by_hand_does_the_same(api: Api, name: str) -> None:
    answer = api.run(
        lambda client: client.chat.completions.create(model="m", messages=MESSAGES, extra_headers={name: "true"})
    )
    assert kind(answer) is LegacyAPIResponse
    assert type(answer.parse()) is ChatCompletion


def test_a_client_may_ask_for_it_always(api: Api) -> None:
    answer = api.run(
        lambda client: client.chat.completions.create(model="m", messages=MESSAGES), default_headers={RAW: "true"}
    )
    assert kind(answer) is LegacyAPIResponse


def test_the_callers_headers_go_along_and_stay_as_they_are(api: Api) -> None:
    headers = {"X-Mine": "1"}
    api.run(lambda client: ask(client, extra_headers=headers))
    assert api.server.requests[0].headers["x-mine"] == "1"
    assert headers == {"X-Mine": "1"}


def test_a_stream_is_parsed_into_its_events(api: Api) -> None:
    answers: list[Any] = []

    def consume(client: Any) -> Any:
        if not api.asynchronous:
            answer = ask(client, stream=True)
            answers.extend([answer, answer.parse()])
            return list(answer.parse())

        async def main() -> list[Any]:
            answer = await ask(client, stream=True)
            answers.extend([answer, answer.parse()])
            return [event async for event in answer.parse()]

        return main()

    events = api.run(consume)
    answer, stream = answers
    assert kind(answer) is LegacyAPIResponse
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert isinstance(stream, AsyncStream if api.asynchronous else Stream)
    assert stream.response is answer.http_response
    assert {type(event) for event in events} == {ChatCompletionChunk}
    assert answer.is_closed
    assert answer.elapsed > timedelta(0)


def test_a_stream_is_parsed_into_a_class_of_the_callers(api: Api) -> None:
    stream_cls: Any = AsyncStream[Short] if api.asynchronous else Stream[Short]

    def consume(client: Any) -> Any:
        if not api.asynchronous:
            return list(ask(client, stream=True).parse(to=stream_cls))

        async def main() -> list[Any]:
            return [event async for event in (await ask(client, stream=True)).parse(to=stream_cls)]

        return main()

    events = api.run(consume)
    assert events
    assert {type(event) for event in events} == {Short}


def test_a_failure_is_raised_as_ever(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=400, json={"error": {"message": "no"}})
    with pytest.raises(ferroai.BadRequestError, match="no"):
        api.run(ask)


def test_an_answer_that_is_no_json_is_an_error_when_it_is_parsed(api: Api) -> None:
    api.server.on("POST", PATH).respond(body=b"<html>", headers={"content-type": "text/html"})
    answer = api.run(ask)
    assert answer.text == "<html>"
    with pytest.raises(ferroai.APIResponseValidationError, match="not JSON") as caught:
        answer.parse()
    assert caught.value.response is answer.http_response


def test_attempts_are_counted(api: Api) -> None:
    api.server.on("POST", PATH).times(1).respond(status=500, headers={"retry-after-ms": "1"})
    assert api.run(ask).retries_taken == 1


@pytest.mark.parametrize("level", ["client", "resource", "child"])
def test_views_of_a_view(api: Api, level: str) -> None:
    def call(client: Any) -> Any:
        view = {
            "client": lambda: client.with_raw_response.chat.completions,
            "resource": lambda: client.chat.with_raw_response.completions,
            "child": lambda: client.chat.completions.with_raw_response,
        }[level]()
        return view.create(model="m", messages=MESSAGES)

    assert type(api.run(call)) is LegacyAPIResponse


def test_a_view_looks_like_the_official_one(api: Api) -> None:
    async_ = "Async" if api.asynchronous else ""
    official_client: Any = getattr(openai, f"{async_}OpenAI")(api_key="k")

    def inspect_them(client: Any) -> None:
        for kind in ("with_raw_response", "with_streaming_response"):
            for path in ("chat.completions", "embeddings", "files", "models", "responses", "audio.speech", "batches"):
                ours, theirs = client, official_client
                for name in path.split("."):
                    ours, theirs = getattr(ours, name), getattr(theirs, name)
                ours, theirs = getattr(ours, kind), getattr(theirs, kind)
                assert type(ours).__name__ == type(theirs).__name__
                assert type(ours).__module__ == type(theirs).__module__.replace("openai", "ferroai")
                for name in dir(theirs):
                    method: Any = getattr(theirs, name)
                    if name.startswith("_") or not inspect.isroutine(method) or name in ("parse", "retrieve_content"):
                        continue
                    assert name in dir(ours)
                    assert inspect.iscoroutinefunction(getattr(ours, name)) == inspect.iscoroutinefunction(method)
        with pytest.raises(AttributeError, match="Did you mean 'create'"):
            _ = client.chat.completions.with_raw_response.creat

    api.run(lambda client: inspect_them(client))


def test_the_classes_of_views_are_importable() -> None:
    from ferroai.resources.chat import completions

    found: type = completions.CompletionsWithRawResponse
    client = ferroai.OpenAI(api_key="k")
    assert type(client.chat.completions.with_raw_response) is found
    with pytest.raises(AttributeError):
        _ = completions.CompletionWithRawResponse  # type: ignore[attr-defined]


def public(made: type) -> set[str]:
    return {name for name in dir(made) if not name.startswith("_")}


def test_every_attribute_of_the_official_classes_is_there() -> None:
    from openai import _legacy_response as legacy
    from openai import _response as response

    from ferroai import _legacy_response as our_legacy
    from ferroai import _response as our_response

    for theirs, ours in ((legacy, our_legacy), (response, our_response)):
        for name, found_there in vars(theirs).items():
            if getattr(found_there, "__module__", None) != theirs.__name__ or name.startswith("_"):
                continue
            if name == "extract_response_type" or not (inspect.isclass(found_there) or inspect.isfunction(found_there)):
                continue
            found = getattr(ours, name)
            if inspect.isclass(found_there):
                assert public(found_there) <= public(found), name
            else:
                assert inspect.isfunction(found), name
