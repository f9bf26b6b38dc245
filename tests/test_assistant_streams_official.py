"""The same streams of assistants' events through the official package and through ours call the same hooks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import openai
import pytest

import ferroai

from .assistant_streams import HOOKS, STREAMS, hooked, known, noting, plain, wire

if TYPE_CHECKING:
    from ferroai.testing import MockServer

    from .conftest import Api

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def client_of(package: Any, api: Api) -> Any:
    kind = package.AsyncOpenAI if api.asynchronous else package.OpenAI
    return kind(base_url=api.server.url, api_key="k", max_retries=0)


def followed(package: Any, api: Api, handler: Any = None, **given: Any) -> dict[str, Any]:
    """All that a program can see of one stream."""
    kind = package.AsyncAssistantEventHandler if api.asynchronous else package.AssistantEventHandler
    handler = handler or noting(kind)
    seen: dict[str, Any] = {"between": [], "finals": []}
    finals = ("get_final_run", "get_final_messages")
    arguments = {"thread_id": "thread_1", "assistant_id": "asst_1", "event_handler": handler, **given}

    def blocking() -> None:
        with client_of(package, api) as client, client.beta.threads.runs.stream(**arguments) as stream:
            for event in stream:
                seen["between"].append((plain(event), known(stream)))
            for name in finals:
                seen["finals"].append(outcome(lambda name=name: getattr(stream, name)()))

    async def awaited() -> None:
        async with client_of(package, api) as client, client.beta.threads.runs.stream(**arguments) as stream:
            async for event in stream:
                seen["between"].append((plain(event), known(stream)))
            for name in finals:
                try:
                    found = await getattr(stream, name)()
                except RuntimeError:
                    found = None
                seen["finals"].append(outcome(lambda found=found: found))

    try:
        asyncio.run(awaited()) if api.asynchronous else blocking()
    except Exception as error:
        seen["raised"] = type(error).__name__
    return {**seen, "hooks": handler.noted}


def outcome(call: Any) -> Any:
    try:
        found = call()
    except RuntimeError:
        return None
    return [plain(one) for one in found] if hasattr(found, "append") else plain(found)


@pytest.mark.parametrize("name", STREAMS)
def test_the_hooks_are_the_official_ones(api: Api, server: MockServer, name: str) -> None:
    server.on("POST").respond(events=wire(STREAMS[name]))
    theirs, ours = followed(openai, api), followed(ferroai, api)
    assert [hook for hook, *_ in ours["hooks"]] == [hook for hook, *_ in theirs["hooks"]]
    assert ours["hooks"] == theirs["hooks"]
    assert ours == theirs


def test_every_hook_was_called_for_some_stream(api: Api, server: MockServer) -> None:
    called = set[str]()
    for events in STREAMS.values():
        server.reset()
        server.on("POST").respond(events=wire(events))
        called |= {hook for hook, *_ in followed(ferroai, api)["hooks"]}
    # Those have tests of their own.
    assert called == set(HOOKS) - {"on_exception", "on_timeout"}


@pytest.mark.parametrize("at", ["on_event", "on_text_created", "on_message_done", "on_tool_call_created", "on_end"])
# Before Python 3.11 that of asyncio is not the builtin one, which only ours takes for a timeout there, too.
@pytest.mark.parametrize("kind", [ValueError, asyncio.TimeoutError])
def test_a_hook_that_raises(api: Api, server: MockServer, at: str, kind: type[Exception]) -> None:
    events = [*STREAMS["a text"], *STREAMS["functions"]]
    server.on("POST").respond(events=wire(events))

    def raising(package: Any) -> Any:
        handler = noting(package.AsyncAssistantEventHandler if api.asynchronous else package.AssistantEventHandler)
        real = getattr(handler.__class__, at)

        def fail(self: Any, *given: Any) -> Any:
            if not api.asynchronous:
                real(self, *given)
                raise kind("no")
            return afail(self, *given)

        async def afail(self: Any, *given: Any) -> None:
            await real(self, *given)
            raise kind("no")

        hooked(handler, at, fail)
        return handler

    theirs, ours = (followed(package, api, raising(package)) for package in (openai, ferroai))
    assert ours["raised"] == kind.__name__
    assert ours == theirs


def test_an_error_in_the_stream(api: Api, server: MockServer) -> None:
    wrong = b'event: error\ndata: {"error": {"message": "overloaded", "code": "server_error"}}\n\n'
    told = [*wire(STREAMS["a text"])[:8], wrong]
    server.on("POST").respond(events=told)
    theirs, ours = followed(openai, api), followed(ferroai, api)
    assert ours["raised"] == "APIError"
    assert ours == theirs
    assert [hook for hook, *_ in ours["hooks"]][-2:] == ["on_exception", "on_end"]


MADE: dict[str, Any] = {"assistant_id": "a", "thread_id": "t"}
OUTPUTS = [{"tool_call_id": "c", "output": "o"}]
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "create_and_run_stream": ("threads", {"assistant_id": "a", "model": "m", "thread": {"messages": []}, "top_p": 0.5}),
    "create_and_stream": ("runs", {**MADE, "temperature": 1, "parallel_tool_calls": False, "tools": []}),
    "stream": ("runs", {**MADE, "include": ["step_details.tool_calls[*].file_search.results[*].content"], "top_p": 1}),
    "submit_tool_outputs_stream": ("runs", {"run_id": "r", "thread_id": "t", "tool_outputs": OUTPUTS}),
}  # fmt: skip


@pytest.mark.parametrize("handled", [False, True], ids=["no handler", "a handler"])
@pytest.mark.parametrize("name", CALLS)
def test_what_is_sent_is_the_same(api: Api, server: MockServer, name: str, handled: bool) -> None:
    server.on("POST").respond(events=wire([]))
    owner, given = CALLS[name]
    mine = {"x-mine": "1", "OpenAI-Beta": "assistants=v3"}

    def call(package: Any) -> None:
        kind = package.AsyncAssistantEventHandler if api.asynchronous else package.AssistantEventHandler
        handler = {"event_handler": kind()} if handled else {}
        options = {"extra_headers": mine, "extra_query": {"q": "1"}, "extra_body": {"b": 1}, "timeout": 7}

        def opened(client: Any) -> Any:
            resource = client.beta.threads if owner == "threads" else client.beta.threads.runs
            return getattr(resource, name)(**given, **handler, **options)

        async def awaited() -> None:
            async with client_of(package, api) as client, opened(client) as stream:
                assert isinstance(stream, kind)

        if api.asynchronous:
            asyncio.run(awaited())
            return
        with client_of(package, api) as client, opened(client) as stream:
            assert isinstance(stream, kind)

    for package in (openai, ferroai):
        call(package)
    theirs, ours = server.requests
    assert (ours.method, ours.path, ours.query) == (theirs.method, theirs.path, theirs.query)
    assert ours.json() == theirs.json()
    assert ours.json()["stream"] is True
    told = ("x-stainless-stream-helper", "x-stainless-custom-event-handler", "x-stainless-read-timeout")
    for header in (*told, "openai-beta", "x-mine"):
        assert ours.headers[header] == theirs.headers[header], header
    assert ours.headers["x-stainless-custom-event-handler"] == str(handled).lower()
