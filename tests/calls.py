"""Every call of `api/`: its facts, something for its parameters, and one client of each kind to make them all with."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import AsyncOpenAI, OpenAI, _response, pagination
from ferroai._legacy_response import HttpxBinaryResponseContent
from ferroai._models import BaseModel
from tools.gen.ir import Alias, Operation, Param
from tools.gen.read import read
from tools.gen.shapes import BINARY, NULL, STR, Constants, Either, Ref, Simple, Type, Wrap
from tools.gen.stub_calls import PAGES

if TYPE_CHECKING:
    from ferroai.testing import MockServer

API = read(Path(__file__).parents[1] / "api")


def _reached(path: str, under: str) -> Iterator[tuple[str, Operation]]:
    """The calls under a path from the client, those of resources that hang under two of them twice."""
    for leaf, resource in API.children(path):
        for call in resource.operations:
            yield f"{under}{leaf}.{call.name}", call
        yield from _reached(resource.path, f"{under}{leaf}.")


CALLS = dict(_reached("", ""))
SIMPLE: dict[Simple, Any] = {
    STR: "thing_1",
    BINARY: b"",
    Simple("file"): ("a.txt", b"hello"),
    Simple("bool"): True,
    Simple("float"): 1,
}


class Caller:
    """Makes call after call with one client, blocking or async."""

    def __init__(self, server: MockServer, asynchronous: bool, **options: Any) -> None:
        self.server = server
        self.asynchronous = asynchronous
        settings: dict[str, Any] = {"api_key": "the key", "admin_api_key": "the admin's", "base_url": server.url}
        self.client: Any = (AsyncOpenAI if asynchronous else OpenAI)(**settings | options)
        self._loop = asyncio.new_event_loop() if asynchronous else None

    def run(self, call: Callable[[Any], Any]) -> Any:
        """What `call(client)` gives, awaited where it has to be."""
        if self._loop is None:
            return call(self.client)

        async def main() -> Any:
            result = call(self.client)
            return await result if inspect.isawaitable(result) else result

        return self._loop.run_until_complete(main())

    def close(self) -> None:
        self.run(lambda client: client.close())
        if self._loop is not None:
            self._loop.close()


def by_resource(names: Iterable[str]) -> list[Any]:
    """The calls of each resource as the argument of one test: a test for each call would cost more than the calls."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(name.rpartition(".")[0], []).append(name)
    return [pytest.param(group, id=resource) for resource, group in groups.items()]


def each(names: Iterable[str], check: Callable[[str], object]) -> None:
    """Looks at one call after another: a failure names its call and hides none of the others."""
    failures: dict[str, BaseException] = {}
    for name in names:
        try:
            with announced(CALLS[name]):
                check(name)
        except (Exception, pytest.fail.Exception) as error:
            failures[name] = error
    if failures:
        told = [f"{name}: {type(error).__name__}: {error}" for name, error in failures.items()]
        raise AssertionError("\n\n".join(told)) from next(iter(failures.values()))


@contextmanager
def announced(call: Operation) -> Generator[None]:
    """A deprecated call may say so; no other may."""
    with warnings.catch_warnings():
        if call.deprecated:
            warnings.simplefilter("ignore", DeprecationWarning)
        yield


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


def needed(name: str) -> list[Param]:
    """The parameters that a call can't do without."""
    call = CALLS[name]
    one = call.either[0] if call.either else ()
    return [param for param in call.params if param.required or param.name in one]


def arguments(name: str, **more: Any) -> tuple[list[Any], dict[str, Any]]:
    """The least that a call takes, and more."""
    chosen = needed(name)
    positional = [sample(param.type) for param in chosen if param.positional]
    return positional, {param.name: sample(param.type) for param in chosen if not param.positional} | more


def calling(name: str, args: list[Any], kwargs: dict[str, Any]) -> Callable[[Any], Any]:
    """Makes the call, of whichever client it is given."""
    return lambda client: bound(client, name)(*args, **kwargs)


def bound(client: Any, name: str) -> Any:
    """The method that is the call, on a client."""
    for leaf in name.split("."):
        client = getattr(client, leaf)
    return client


def viewed(client: Any, name: str, view: str) -> Any:
    """The call as `with_raw_response` or `with_streaming_response` has it."""
    resource, _, method = name.rpartition(".")
    return getattr(getattr(bound(client, resource), view), method)


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


def is_answer(answer: Any, call: Operation, asynchronous: bool) -> None:
    """Fails unless an answer is what the call says it gives."""
    if call.page != "none":
        side = "Async" if asynchronous else "Sync"
        assert type(answer).__name__.partition("[")[0] == f"{side}{PAGES[call.page]}"
        assert isinstance(answer, getattr(pagination, f"{side}{PAGES[call.page]}"))
        assert answer.data
        for item in answer.data:
            assert isinstance(item, classes(call.returns)), type(item)
        return
    returns = call.formats[0][1] if call.formats else call.returns
    assert isinstance(answer, classes(returns)), type(answer)
    if isinstance(answer, BaseModel):
        assert answer._request_id is not None
        assert answer.to_dict()


def is_stream(stream: Any, asynchronous: bool) -> None:
    """Fails unless an answer is a stream that nobody has read yet."""
    from ferroai import AsyncStream, Stream

    assert isinstance(stream, AsyncStream if asynchronous else Stream)


def is_view(answer: Any, call: Operation, asynchronous: bool) -> None:
    """Fails unless an answer that is still arriving is of the class that shows such ones."""
    binary = "StreamedBinary" if call.returns == BINARY else ""
    assert isinstance(answer, getattr(_response, f"{'Async' if asynchronous else ''}{binary}APIResponse"))
