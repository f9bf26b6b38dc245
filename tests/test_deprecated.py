"""Calls on their way out warn where the program makes them, once, in every form; the others are as they were."""

from __future__ import annotations

import inspect
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import _core
from ferroai._resource import resource_class

if TYPE_CHECKING:
    from ferroai.testing import MockServer

    from .conftest import Api

WHY = "The Assistants API is on its way out: use the Responses API, `client.responses`."
RUN = {"id": "run_1", "object": "thread.run", "status": "completed", "thread_id": "thread_1"}


def calls(path: str = "") -> Iterator[tuple[str, str, str]]:
    """Resource, name and reason of every call."""
    *_, operations, children, steps = _core.resource(path)
    for number in operations:
        name, _, _, why = _core.operation(number)
        yield path, name, why
    for name, _, why, _, _ in steps:
        yield path, name, why
    for name, child in children:
        if child == (f"{path}.{name}" if path else name):
            yield from calls(child)


def test_37_calls_and_the_helpers_that_make_several_are_marked() -> None:
    marked = {(path, name) for path, name, why in calls() if why}
    several = {(path, name) for path, name in marked if name.endswith(("poll", "stream"))}
    assert several == {
        ("beta.threads", "create_and_run_poll"),
        ("beta.threads", "create_and_run_stream"),
        ("beta.threads.runs", "create_and_poll"),
        ("beta.threads.runs", "poll"),
        ("beta.threads.runs", "submit_tool_outputs_and_poll"),
        ("beta.threads.runs", "create_and_stream"),
        ("beta.threads.runs", "stream"),
        ("beta.threads.runs", "submit_tool_outputs_stream"),
        ("videos", "create_and_poll"),
        ("videos", "poll"),
    }
    assert len(marked - several) == 37


@pytest.mark.parametrize("asynchronous", [False, True])
def test_only_those_are_wrapped(asynchronous: bool) -> None:
    for path, name, why in calls():
        method = getattr(resource_class(path, asynchronous), name)
        assert getattr(method, "__deprecated__", "") == why, f"{path}.{name}"
        assert hasattr(method, "__wrapped__") == bool(why)
        assert method.__name__ == name
        assert method.__qualname__ == f"{'Async' if asynchronous else ''}{_core.resource(path)[0]}.{name}"
        assert next(iter(inspect.signature(method).parameters)) == "self"
        if why:
            assert inspect.iscoroutinefunction(method) == inspect.iscoroutinefunction(inspect.unwrap(method))


def told(api: Api, call: Callable[[Any], Any]) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        api.run(lambda client: awaited(call, client) if api.asynchronous else call(client))
    return seen


async def awaited(call: Callable[[Any], Any], client: Any) -> Any:
    return await call(client)


async def entered(manager: Any) -> None:
    async with manager:
        pass


def plain(client: Any) -> Any:
    return client.beta.threads.retrieve("thread_1")


def raw(client: Any) -> Any:
    return client.beta.threads.with_raw_response.retrieve("thread_1")


def listing(client: Any) -> Any:
    return client.beta.threads.messages.list("thread_1")


def polling(client: Any) -> Any:
    return client.beta.threads.runs.poll("run_1", thread_id="thread_1")


@pytest.mark.parametrize("call", [plain, raw, listing, polling])
def test_the_warning_is_at_the_line_that_calls(api: Api, server: MockServer, call: Callable[[Any], Any]) -> None:
    server.on("GET", "/v1/threads/thread_1/runs/run_1").respond(json=RUN)
    (seen,) = told(api, call)
    assert (seen.category, str(seen.message)) == (DeprecationWarning, WHY)
    assert seen.filename == __file__
    # Before 3.12 a plain function cannot pass for a coroutine function, and what a view gives never does: at the await.
    at_the_call = not api.asynchronous or call is listing or (sys.version_info >= (3, 12) and call is not raw)
    line = (call if at_the_call else awaited).__code__.co_firstlineno + 1
    assert seen.lineno == line


def test_a_view_that_streams_warns_too(api: Api) -> None:
    def stream(client: Any) -> Any:
        manager = client.beta.threads.with_streaming_response.retrieve("thread_1")
        if api.asynchronous:
            return entered(manager)
        with manager:
            return None

    (seen,) = told(api, stream)
    assert (str(seen.message), seen.filename) == (WHY, __file__)


def test_a_stream_that_is_entered_later_warns_where_it_is_asked_for(api: Api) -> None:
    def asked(client: Any) -> Any:
        return client.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1")

    def stream(client: Any) -> Any:
        manager = asked(client)
        if api.asynchronous:
            return entered(manager)
        with manager:
            return None

    (seen,) = told(api, stream)
    assert (seen.category, str(seen.message), seen.filename) == (DeprecationWarning, WHY, __file__)
    assert seen.lineno == asked.__code__.co_firstlineno + 1


def test_a_call_that_stays_says_nothing(api: Api) -> None:
    assert told(api, lambda client: client.models.retrieve("gpt-5")) == []
