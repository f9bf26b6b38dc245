"""Where tracers take hold of streams: classes, iterators, and the closing of their answers, with both clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

import ferroai
from ferroai import AsyncStream, Stream
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


def take_hold(api: Api, stream: Any, closed: list[str]) -> None:
    """As a tracer does: its own `close` in place of the answer's, which it calls in the end."""
    response = stream.response
    name = "aclose" if api.asynchronous else "close"
    original = getattr(response, name)
    if api.asynchronous:

        async def aclose() -> None:
            closed.append("before")
            await original()
            closed.append("after")

        response.aclose = aclose
    else:

        def close() -> None:
            closed.append("before")
            original()
            closed.append("after")

        response.close = close


def consume(api: Api, most: int | None, closed: list[str], close: bool = False) -> tuple[list[Any], Any]:
    """The events up to `most`, and the error; the stream is closed afterwards only if `close` says so."""
    events: list[Any] = []

    def blocking(client: Any) -> Any:
        stream = ask(client)
        take_hold(api, stream, closed)
        try:
            for event in stream:
                events.append(event)
                if len(events) == most:
                    break
        except ferroai.APIError as error:
            return error
        if close:
            stream.close()
        return None

    async def awaited(client: Any) -> Any:
        stream = await ask(client)
        take_hold(api, stream, closed)
        try:
            async for event in stream:
                events.append(event)
                if len(events) == most:
                    break
        except ferroai.APIError as error:
            return error
        if close:
            await stream.close()
        return None

    return events, api.run(awaited if api.asynchronous else blocking)


def test_a_replaced_close_is_called_at_the_end(api: Api) -> None:
    closed: list[str] = []
    events, error = consume(api, None, closed)
    assert (len(events) > 2, error, closed) == (True, None, ["before", "after"])


def test_a_replaced_close_is_called_when_the_stream_breaks(api: Api) -> None:
    api.server.on("POST", PATH).cut(after_events=2)
    closed: list[str] = []
    events, error = consume(api, None, closed)
    assert len(events) == 2
    assert isinstance(error, ferroai.APIConnectionError)
    assert closed == ["before", "after"]


def test_a_replaced_close_is_called_by_close(api: Api) -> None:
    api.server.on("POST", PATH).stall(after_events=2)
    closed: list[str] = []
    events, error = consume(api, 2, closed, close=True)
    assert (len(events), error, closed) == (2, None, ["before", "after"])
    assert api.server.wait_closed(1)


def test_an_iterator_put_in_place_of_ours(api: Api) -> None:
    def collect(client: Any) -> Any:
        if not api.asynchronous:
            stream = ask(client)
            inner = stream._iterator

            def wrapped() -> Iterator[Any]:
                for event in inner:
                    yield ("wrapped", event)

            stream._iterator = wrapped()
            return [next(stream), *stream]

        async def main() -> list[Any]:
            stream = await ask(client)
            inner = stream._iterator

            async def wrapped() -> AsyncIterator[Any]:
                async for event in inner:
                    yield ("wrapped", event)

            stream._iterator = wrapped()
            return [await anext(stream), *[event async for event in stream]]

        return main()

    events = api.run(collect)
    assert len(events) > 2
    assert {event[0] for event in events} == {"wrapped"}


def test_the_iteration_of_a_whole_class_replaced(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    if api.asynchronous:
        original: Any = vars(AsyncStream)["__aiter__"]

        async def aiter_(self: Any) -> AsyncIterator[Any]:
            async for event in original(self):
                seen.append(event)
                yield event

        monkeypatch.setattr(AsyncStream, "__aiter__", aiter_)
    else:
        original = vars(Stream)["__iter__"]

        def iter_(self: Any) -> Iterator[Any]:
            for event in original(self):
                seen.append(event)
                yield event

        monkeypatch.setattr(Stream, "__iter__", iter_)
    events, error = api.events(ask)
    assert error is None
    assert seen == events != []


def test_what_tracers_read_of_a_stream(api: Api) -> None:
    def look(client: Any) -> Any:
        def check(stream: Any) -> None:
            assert stream.response.headers["content-type"].startswith("text/event-stream")
            assert stream.response.status_code == 200
            assert stream.response.request.method == "POST"
            stream.anything = 1
            stream.close = lambda: "replaced"
            assert stream.close() == "replaced"
            assert stream._client is client

        if not api.asynchronous:
            stream = ask(client)
            check(stream)
            return list(stream)

        async def main() -> Any:
            stream = await ask(client)
            check(stream)
            return [event async for event in stream]

        return main()

    assert api.run(look)


def test_a_method_replaced_on_its_class_is_called(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    from ferroai.resources.chat import completions

    kind = completions.AsyncCompletions if api.asynchronous else completions.Completions
    original: Any = kind.create
    seen: list[dict[str, Any]] = []

    def create(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs)
        return original(self, *args, **kwargs)

    monkeypatch.setattr(kind, "create", create)

    def call(client: Any) -> Any:
        view = client.chat.completions.with_raw_response
        return view.create(model="m", messages=MESSAGES)

    api.run(call)
    assert seen[0]["extra_headers"] == {"X-Stainless-Raw-Response": "true"}
