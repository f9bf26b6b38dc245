"""Every call, by both clients, against the embedded server: what it gives, whole, raw, streamed and in pages."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import _response, pagination
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._models import BaseModel
from tools.gen.ir import Alias, Operation
from tools.gen.read import read
from tools.gen.shapes import BINARY, NULL, STR, Constants, Either, Ref, Simple, Type, Wrap
from tools.gen.stub_calls import PAGES

from .conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer

API = read(Path(__file__).parents[1] / "api")
CALLS = {f"{resource.path}.{call.name}": call for resource in API.resources.values() for call in resource.operations}
SIMPLE: dict[Simple, Any] = {STR: "thing_1", BINARY: b"", Simple("file"): ("a.txt", b"hello"), Simple("bool"): True}
ITEMS = 50
EVERY = pytest.mark.parametrize("name", CALLS)


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    """One for all: what is made by one call does not get in the way of another."""
    from ferroai.testing import MockServer

    with MockServer(items=ITEMS) as server:
        yield server


def sample(type_: Type, depth: int = 0) -> Any:
    """Something of that type, as little as can be."""
    match type_:
        case Constants(values):
            return values[0]
        case Wrap("list" | "sequence" | "iterable", item):
            return [sample(item, depth + 1)]
        case Wrap("map"):
            return {}
        case Wrap(_, item):
            return sample(item, depth)
        case Either(members):
            return sample(members[0], depth)
        case Ref():
            entry = API.types[type_]
            if isinstance(entry, Alias):
                return sample(entry.target, depth)
            needed = [item for item in API.fields(entry) if item.required]
            return {item.name: sample(item.type, depth + 1) for item in needed}
        case Simple():
            return SIMPLE.get(type_, 3)


def arguments(name: str, **more: Any) -> tuple[list[Any], dict[str, Any]]:
    """The least that a call takes, and more."""
    # These are asked for one of several sets of arguments, which no flag of a parameter says.
    needed = {"chat.completions.create": ("messages", "model")}.get(name, ())
    chosen = [param for param in CALLS[name].params if param.required or param.name in needed]
    positional = [sample(param.type) for param in chosen if param.positional]
    return positional, {param.name: sample(param.type) for param in chosen if not param.positional} | more


def bound(client: Any, name: str) -> Any:
    for leaf in name.split("."):
        client = getattr(client, leaf)
    return client


def classes(type_: Type) -> tuple[type, ...]:
    """The classes that a value of the type may have."""
    match type_:
        case Ref():
            entry = API.types[type_]
            if isinstance(entry, Alias):
                return classes(entry.target)
            found: type = getattr(import_module(f"ferroai.{type_.module}"), type_.name)
            return (found,)
        case Either(members):
            return tuple(one for member in members for one in classes(member))
        case _:
            kinds: dict[Type, type] = {NULL: type(None), BINARY: HttpxBinaryResponseContent, STR: str}
            return (kinds[type_],)


def check(api: Api, call: Operation, answer: Any) -> None:
    """That an answer is what the call says it gives."""
    if call.page != "none":
        side = "Async" if api.asynchronous else "Sync"
        assert type(answer).__name__.partition("[")[0] == f"{side}{PAGES[call.page]}"
        assert isinstance(answer, getattr(pagination, f"{side}{PAGES[call.page]}"))
        assert answer.data
        for item in answer.data:
            assert isinstance(item, classes(call.returns))
        return
    returns = call.formats[0][1] if call.formats else call.returns
    assert isinstance(answer, classes(returns))
    if isinstance(answer, BaseModel):
        assert answer._request_id is not None
        assert answer.to_dict()


@EVERY
def test_every_call_gives_what_it_says(api: Api, name: str) -> None:
    args, kwargs = arguments(name)
    call = CALLS[name]
    if call.stream != "always":
        check(api, call, api.run(lambda client: bound(client, name)(*args, **kwargs)))


@EVERY
def test_every_call_gives_the_answer_itself(api: Api, name: str) -> None:
    args, kwargs = arguments(name)
    resource, _, method = name.rpartition(".")
    raw = api.run(lambda client: getattr(bound(client, resource).with_raw_response, method)(*args, **kwargs))
    assert type(raw) is LegacyAPIResponse
    assert raw.status_code in (200, 201)
    assert raw.headers["x-request-id"] == raw.request_id
    check(api, CALLS[name], raw.parse())
    sent = api.server.requests[-1]
    assert sent.headers["x-stainless-raw-response"] == "true"
    assert sent.method == CALLS[name].verb
    for header, value in CALLS[name].headers.items():
        assert sent.headers[header] == value


@EVERY
def test_every_call_gives_the_answer_while_it_arrives(api: Api, name: str) -> None:
    args, kwargs = arguments(name)
    resource, _, method = name.rpartition(".")

    async def awaited(opened: Any) -> tuple[Any, bytes, Any]:
        async with opened as answer:
            return answer, await answer.read(), None if binary else await answer.parse()

    def read(client: Any) -> Any:
        opened = getattr(bound(client, resource).with_streaming_response, method)(*args, **kwargs)
        if api.asynchronous:
            return awaited(opened)
        with opened as answer:
            return answer, answer.read(), None if binary else answer.parse()

    binary = CALLS[name].returns == BINARY
    answer, content, parsed = api.run(read)
    side = "Async" if api.asynchronous else ""
    assert isinstance(answer, getattr(_response, f"{side}{'StreamedBinary' if binary else ''}APIResponse"))
    assert content or CALLS[name].returns == NULL
    if not binary:
        check(api, CALLS[name], parsed)


@pytest.mark.parametrize("name", [name for name, call in CALLS.items() if call.stream != "none"])
def test_every_stream_gives_its_events(api: Api, name: str) -> None:
    call = CALLS[name]
    assert call.event is not None
    args, kwargs = arguments(name, **({"stream": True} if call.stream == "optional" else {}))
    events, error = api.events(lambda client: bound(client, name)(*args, **kwargs))
    assert error is None
    assert events
    for event in events:
        assert isinstance(event, classes(call.event))


@pytest.mark.parametrize("name", [name for name, call in CALLS.items() if call.page != "none"])
def test_every_list_goes_on_to_its_end(api: Api, name: str) -> None:
    call = CALLS[name]
    limited = any(param.name == "limit" for param in call.params)
    args, kwargs = arguments(name, **({"limit": 20} if limited else {}))

    async def pages_of(listing: Any) -> list[Any]:
        first = await listing if inspect.isawaitable(listing) else listing
        pages = first.iter_pages()
        return [page async for page in pages] if api.asynchronous else list(pages)

    async def items_of(listing: Any) -> list[Any]:
        return [item async for item in listing]

    def both(client: Any) -> Any:
        def listing() -> Any:
            return bound(client, name)(*args, **kwargs)

        if not api.asynchronous:
            return list(listing().iter_pages()), list(listing())

        async def main() -> tuple[list[Any], list[Any]]:
            return await pages_of(listing()), await items_of(listing())

        return main()

    pages, items = api.run(both)
    assert [len(page.data) for page in pages] == ([ITEMS] if call.page == "plain" else [20, 20, len(items) - 40])
    # What other calls have made is there, too.
    assert len(items) >= ITEMS
    assert [item for page in pages for item in page.data] == items
    assert not pages[-1].has_next_page()
    assert [page.next_page_info() is None for page in pages[:-1]] == [False for _ in pages[:-1]]
    if hasattr(items[0], "id"):
        assert len({item.id for item in items}) == len(items)


@pytest.mark.parametrize(
    ("name", "value", "returns"),
    [(name, value, type_) for name, call in CALLS.items() for value, type_ in call.formats],
)
def test_every_format_gives_its_class(api: Api, name: str, value: str, returns: Type) -> None:
    args, kwargs = arguments(name, response_format=value)
    answer = api.run(lambda client: bound(client, name)(*args, **kwargs))
    assert type(answer) is classes(returns)[0]


def test_the_sweep_covers_the_api() -> None:
    assert len(CALLS) >= 96
    assert {call.page for call in CALLS.values()} >= {"none", "plain", "cursor", "conversation_cursor"}
    assert {call.encoding for call in CALLS.values()} == {
        "none", "json", "multipart", "multipart_if_files", "multipart_or_raw"
    }  # fmt: skip
    assert sum(call.returns == BINARY for call in CALLS.values()) >= 6
