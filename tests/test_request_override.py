"""A `request` put in place of ours, as subclasses and tracers do: every call goes through it, with both clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

import ferroai
from ferroai import AsyncOpenAI, AsyncStream, OpenAI, Stream
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai.types import CreateEmbeddingResponse, FileObject, Model
from ferroai.types.audio import Transcription
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]


class Seen:
    """What a `request` of somebody else's got to see."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, Any, dict[str, Any]]] = []
        self.change: Callable[[Any], None] = lambda options: None

    def note(self, cast_to: Any, options: Any, named: dict[str, Any]) -> None:
        self.calls.append((cast_to, options.copy(), named))
        self.change(options)


@pytest.fixture(params=["subclass", "class", "instance"])
def seen(request: pytest.FixtureRequest, api: Api, monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Both kinds of clients with a `request` that notes what it sees and goes on."""
    seen = Seen()
    kind: Any = AsyncOpenAI if api.asynchronous else OpenAI
    original = kind.request

    # The signature is that of wrappers: `cast_to` and `options` come by position.
    def wrapper(client: Any, /, *args: Any, **named: Any) -> Any:
        cast_to, options = args
        seen.note(cast_to, options, named)
        return original(client, *args, **named)

    make = api.client

    def client(**options: Any) -> Any:
        if request.param == "subclass":
            options = {"api_key": "test", "base_url": api.server.url, **options}
            return type("Sub", (kind,), {"request": wrapper})(**options)
        made = make(**options)
        if request.param == "instance":
            made.request = partial(wrapper, made)
        return made

    if request.param == "class":
        monkeypatch.setattr(kind, "request", wrapper)
    monkeypatch.setattr(api, "client", client)
    return seen


def test_a_plain_call(api: Api, seen: Seen) -> None:
    completion = api.run(
        lambda client: client.chat.completions.create(
            model="m", messages=MESSAGES, extra_headers={"X-Mine": "1"}, extra_query={"q": [1, 2]}, timeout=9
        )
    )
    assert type(completion) is ChatCompletion
    ((cast_to, options, named),) = seen.calls
    assert cast_to is ChatCompletion
    assert (options.method, options.url) == ("post", "/chat/completions")
    assert options.json_data == {"model": "m", "messages": MESSAGES}
    assert {name.lower(): value for name, value in options.headers.items()} == {"x-mine": "1"}
    assert options.params == {"q": ["1", "2"]}
    assert options.timeout == 9
    assert isinstance(options.json_data, Mapping)
    assert named["stream"] is False
    sent = api.server.requests[0]
    assert (sent.query, sent.headers["x-mine"]) == ("q%5B%5D=1&q%5B%5D=2", "1")
    assert sent.headers["x-stainless-read-timeout"] == "9"
    assert completion._request_id


def test_what_it_changes_is_what_is_sent(api: Api, seen: Seen) -> None:
    def change(options: Any) -> None:
        options.json_data["model"] = "other"
        options.headers = {"X-New": "2"}
        options.params = {"a": 1}
        options.url = "/chat/completions"

    seen.change = change
    completion = api.run(lambda client: client.chat.completions.create(model="m", messages=MESSAGES))
    sent = api.server.requests[0]
    assert (sent.json()["model"], sent.headers["x-new"], sent.query) == ("other", "2", "a=1")
    assert completion.model == "other"


def test_a_stream(api: Api, seen: Seen) -> None:
    events, error = api.events(lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    assert error is None
    assert {type(event) for event in events} == {ChatCompletionChunk}
    ((cast_to, options, named),) = seen.calls
    assert cast_to is ChatCompletion
    assert named["stream"] is True
    assert named["stream_cls"] == (AsyncStream if api.asynchronous else Stream)[ChatCompletionChunk]
    assert options.json_data["stream"] is True


CALLS: dict[str, tuple[Callable[[Any], Any], Any]] = {
    "embeddings": (lambda c: c.embeddings.create(model="m", input="x"), CreateEmbeddingResponse),
    "a get": (lambda c: c.models.retrieve("m"), Model),
    "a form": (lambda c: c.files.create(file=("a.txt", b"content"), purpose="assistants"), FileObject),
    "a transcript": (lambda c: c.audio.transcriptions.create(model="m", file=b"sound"), Transcription),
    "text": (lambda c: c.audio.transcriptions.create(model="m", file=b"s", response_format="text"), str),
    "bytes": (lambda c: c.files.content("file-100bytes"), HttpxBinaryResponseContent),
    "any path": (lambda c: c.get("/models/m", cast_to=Model), Model),
    "any path by POST": (lambda c: c.post("/embeddings", body={"model": "m", "input": "x"}, cast_to=dict), dict),
}


@pytest.mark.parametrize("name", CALLS)
def test_calls_of_every_kind(api: Api, seen: Seen, name: str) -> None:
    call, kind = CALLS[name]
    made = api.run(call)
    assert type(made) is kind
    assert [cast_to for cast_to, _, _ in seen.calls] == [kind]
    if kind is CreateEmbeddingResponse:
        assert type(made.data[0].embedding[0]) is float
    if kind is FileObject:
        assert seen.calls[0][1].json_data == {"purpose": "assistants"}
        assert seen.calls[0][1].files == [("file", ("a.txt", b"content"))]
        parts = [(part.name, part.filename, part.content) for part in api.server.requests[0].parts]
        assert parts == [("purpose", None, b"assistants"), ("file", "a.txt", b"content")]


def test_every_page_of_a_list(api: Api, seen: Seen) -> None:
    def collect(client: Any) -> Any:
        found = client.chat.completions.list(limit=20)
        if not api.asynchronous:
            return list(found)

        async def main() -> list[Any]:
            return [item async for item in found]

        return main()

    items = api.run(collect)
    assert {type(item) for item in items} == {ChatCompletion}
    assert len(seen.calls) == len(api.server.requests) > 1
    assert [options.params.get("limit") for _, options, _ in seen.calls] == ["20"] * len(seen.calls)
    assert seen.calls[1][1].params["after"]


def test_the_answer_itself(api: Api, seen: Seen) -> None:
    answer = api.run(lambda client: client.models.with_raw_response.retrieve("m"))
    assert type(answer.parse()) is Model
    assert type(answer) is LegacyAPIResponse
    assert len(seen.calls) == 1


def test_what_it_returns_is_what_the_call_returns(api: Api) -> None:
    kind: Any = AsyncOpenAI if api.asynchronous else OpenAI

    async def awaited(self: Any, cast_to: Any, options: Any, **named: Any) -> Any:
        return "canned"

    def blocking(self: Any, cast_to: Any, options: Any, **named: Any) -> Any:
        return "canned"

    Canned = type("Canned", (kind,), {"request": awaited if api.asynchronous else blocking})
    client: Any = Canned(api_key="k", base_url=api.server.url)

    def call(_: Any) -> Any:
        return client.chat.completions.create(model="m", messages=MESSAGES)

    assert api.run(call) == "canned"
    assert not api.server.requests


def test_another_type_than_the_calls_own(api: Api) -> None:
    kind: Any = AsyncOpenAI if api.asynchronous else OpenAI

    original = kind.request

    class Plain(kind):  # type: ignore[misc]
        def request(self, cast_to: Any, options: Any, **named: Any) -> Any:
            return original(self, dict, options, **named)

    client: Any = Plain(api_key="k", base_url=api.server.url)
    made = api.run(lambda _: client.models.retrieve("m"))
    assert type(made) is dict


def test_after_the_patch_is_gone_calls_go_straight_again(api: Api) -> None:
    kind: Any = AsyncOpenAI if api.asynchronous else OpenAI
    count = 0

    def call(client: Any) -> Any:
        return client.models.retrieve("m")

    original = kind.request

    def counting(client: Any, *args: Any, **named: Any) -> Any:
        nonlocal count
        count += 1
        return original(client, *args, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, "request", counting)
        api.run(call)
    api.run(call)
    assert count == 1


def test_methods_stay_what_inspect_says_they_are() -> None:
    assert inspect.iscoroutinefunction(AsyncOpenAI.request)
    assert not inspect.iscoroutinefunction(OpenAI.request)
    client = ferroai.AsyncOpenAI(api_key="k")
    assert inspect.iscoroutinefunction(client.chat.completions.create)
