"""Every call, by both clients, against the embedded server: what it gives, whole, raw, streamed and in pages."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ferroai._legacy_response import LegacyAPIResponse
from ferroai.testing import MockServer
from tools.gen.shapes import BINARY, NULL

from .calls import (
    CALLS,
    Caller,
    arguments,
    bound,
    by_resource,
    calling,
    classes,
    each,
    is_answer,
    is_stream,
    is_view,
    viewed,
)

ITEMS = 50


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """One server and one client for all: what is made by one call does not get in the way of another."""
    with MockServer(items=ITEMS) as server:
        caller = Caller(server, request.param == "async")
        yield caller
        caller.close()


def closing(stream: Any) -> Callable[[Any], Any]:
    return lambda _: stream.close()


EVERY = pytest.mark.parametrize("names", by_resource(CALLS))


@EVERY
def test_every_call_gives_what_it_says(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        args, kwargs = arguments(name)
        answer = caller.run(lambda client: bound(client, name)(*args, **kwargs))
        if CALLS[name].stream != "always":
            is_answer(answer, CALLS[name], caller.asynchronous)
            return
        is_stream(answer, caller.asynchronous)
        caller.run(lambda client: answer.close())

    each(names, check)


@EVERY
def test_every_call_gives_the_answer_itself(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        call = CALLS[name]
        args, kwargs = arguments(name)
        caller.server.reset()
        raw = caller.run(lambda client: viewed(client, name, "with_raw_response")(*args, **kwargs))
        assert raw.__class__ is LegacyAPIResponse
        assert raw.status_code in (200, 201)
        assert raw.headers["x-request-id"] == raw.request_id
        if call.stream == "always":
            stream: Any = raw.parse()
            is_stream(stream, caller.asynchronous)
            caller.run(closing(stream))
        else:
            is_answer(raw.parse(), call, caller.asynchronous)
        [sent] = caller.server.requests
        assert sent.headers["x-stainless-raw-response"] == "true"
        assert sent.method == call.verb

    each(names, check)


@EVERY
def test_every_call_gives_the_answer_while_it_arrives(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        call = CALLS[name]
        args, kwargs = arguments(name)
        binary = call.returns == BINARY

        async def awaited(opened: Any) -> None:
            async with opened as answer:
                is_view(answer, call, caller.asynchronous)
                if call.stream == "always":
                    is_stream(await answer.parse(), caller.asynchronous)
                    return
                assert await answer.read() or call.returns == NULL
                if not binary:
                    is_answer(await answer.parse(), call, caller.asynchronous)

        def read(client: Any) -> Any:
            opened = viewed(client, name, "with_streaming_response")(*args, **kwargs)
            if caller.asynchronous:
                return awaited(opened)
            with opened as answer:
                is_view(answer, call, caller.asynchronous)
                if call.stream == "always":
                    is_stream(answer.parse(), caller.asynchronous)
                    return None
                assert answer.read() or call.returns == NULL
                if not binary:
                    is_answer(answer.parse(), call, caller.asynchronous)
            return None

        caller.run(read)

    each(names, check)


STREAMS = [name for name, call in CALLS.items() if call.stream != "none"]


@pytest.mark.parametrize("names", by_resource(STREAMS))
def test_every_stream_gives_its_events(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        call = CALLS[name]
        assert call.event is not None
        args, kwargs = arguments(name, **({"stream": True} if call.stream == "optional" else {}))

        async def awaited(coming: Any) -> list[Any]:
            async with await coming as stream:
                return [event async for event in stream]

        def read(client: Any) -> Any:
            opened = bound(client, name)(*args, **kwargs)
            if caller.asynchronous:
                return awaited(opened)
            with opened as stream:
                return list(stream)

        events = caller.run(read)
        assert events
        for event in events:
            assert isinstance(event, classes(call.event)), type(event)

    each(names, check)


@pytest.mark.parametrize("names", by_resource(name for name, call in CALLS.items() if call.page != "none"))
def test_every_list_goes_on_to_its_end(caller: Caller, names: list[str]) -> None:
    async def pages_of(listing: Any) -> list[Any]:
        first = await listing if inspect.isawaitable(listing) else listing
        pages = first.iter_pages()
        return [page async for page in pages] if caller.asynchronous else list(pages)

    async def items_of(listing: Any) -> list[Any]:
        return [item async for item in listing]

    def check(name: str) -> None:
        call = CALLS[name]
        limited = any(param.name == "limit" for param in call.params)
        args, kwargs = arguments(name, **({"limit": 20} if limited else {}))

        def both(client: Any) -> Any:
            def listing() -> Any:
                return bound(client, name)(*args, **kwargs)

            if not caller.asynchronous:
                return list(listing().iter_pages()), list(listing())

            async def main() -> tuple[list[Any], list[Any]]:
                return await pages_of(listing()), await items_of(listing())

            return main()

        pages, items = caller.run(both)
        assert [len(page.data) for page in pages] == ([ITEMS] if call.page == "plain" else [20, 20, len(items) - 40])
        # What other calls have made is there, too.
        assert len(items) >= ITEMS
        assert [item for page in pages for item in page.data] == items
        assert not pages[-1].has_next_page()
        assert [page.next_page_info() is None for page in pages[:-1]] == [False for _ in pages[:-1]]
        if hasattr(items[0], "id"):
            assert len({item.id for item in items}) == len(items)

    each(names, check)


@pytest.mark.parametrize("names", by_resource(name for name, call in CALLS.items() if call.formats))
def test_every_format_gives_its_class(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        for value, returns in CALLS[name].formats:
            args, kwargs = arguments(name, response_format=value)
            answer = caller.run(calling(name, args, kwargs))
            assert type(answer) is classes(returns)[0], value

    each(names, check)


def test_the_sweep_covers_the_api() -> None:
    assert len(CALLS) >= 396
    assert len({(call.verb, call.path) for call in CALLS.values()}) >= 388
    pages = [call.page for call in CALLS.values() if call.page != "none"]
    assert len(pages) >= 84
    assert set(pages) == {"plain", "cursor", "conversation_cursor", "token", "next_cursor"}
    assert {call.encoding for call in CALLS.values()} == {
        "none", "json", "multipart", "multipart_if_files", "multipart_or_raw"
    }  # fmt: skip
    assert sum(call.returns == BINARY for call in CALLS.values()) >= 9
    assert len(STREAMS) >= 15
