"""Following a stream of assistants' events, with both clients: what is known when, and every way a stream may end."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

import ferroai
from ferroai import APIConnectionError, APITimeoutError
from ferroai.lib import streaming
from ferroai.types.beta.threads import Message, Run, TextContentBlock
from ferroai.types.beta.threads.runs import CodeInterpreterToolCall, FunctionToolCall, RunStep

from .assistant_streams import HELLO, RUNS, STREAMS, hooked, message, noting, run, said, serve, step, text, wire

if TYPE_CHECKING:
    from ferroai.testing import MockServer

    from .conftest import Api

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def handler_of(api: Api) -> Any:
    return noting(ferroai.AsyncAssistantEventHandler if api.asynchronous else ferroai.AssistantEventHandler)


def hooks(handler: Any) -> list[str]:
    return [name for name, *_ in handler.noted]


class Follower:
    """Does with a stream of either client what a program does, one thing after the other."""

    def __init__(self, api: Api, stream: Any) -> None:
        self.api = api
        self.stream = stream

    async def get(self, name: str) -> Any:
        found = getattr(self.stream, name)()
        return await found if self.api.asynchronous else found

    async def next(self) -> Any:
        return await anext(self.stream) if self.api.asynchronous else next(self.stream)

    async def all(self, iterable: Any = None) -> list[Any]:
        source = self.stream if iterable is None else iterable
        return [one async for one in source] if self.api.asynchronous else list(source)


def follow(api: Api, program: Callable[[Follower], Any], handler: Any = None, **options: Any) -> Any:
    """What `program` gives, run inside the `with` block of a stream."""
    arguments = {"thread_id": "thread_1", "assistant_id": "asst_1", "event_handler": handler}

    async def blocking() -> Any:
        with api.client(**options) as client, client.beta.threads.runs.stream(**arguments) as stream:
            return await program(Follower(api, stream))

    async def awaited() -> Any:
        async with api.client(**options) as client, client.beta.threads.runs.stream(**arguments) as stream:
            return await program(Follower(api, stream))

    return asyncio.run(awaited() if api.asynchronous else blocking())


# --- what is known -------------------------------------------------------------------------------


def test_the_text_of_the_message_reads_right_at_every_moment(api: Api, server: MockServer) -> None:
    serve(server, HELLO)

    async def program(follower: Follower) -> list[str]:
        read: list[str] = []
        while (await follower.next()).event != "thread.message.in_progress":
            pass
        message = follower.stream.current_message_snapshot
        for _ in range(3):
            await follower.next()
            assert follower.stream.current_message_snapshot is message
            read.append(message.content[0].text.value)
        return read

    assert follow(api, program) == ["Hel", "Hello", "Hello, you"]


def test_a_snapshot_that_a_hook_was_given_stays_as_it_was(api: Api, server: MockServer) -> None:
    serve(server, HELLO)
    handler = handler_of(api)
    kept: list[Any] = []

    def keep(self: Any, delta: Any, snapshot: Any) -> None:
        kept.append(snapshot)

    hooked(handler, "on_text_delta", keep)
    follow(api, lambda follower: follower.get("until_done"), handler)
    assert [snapshot.value for snapshot in kept] == ["Hel", "Hello", "Hello, you"]


def test_the_end_is_waited_for(api: Api, server: MockServer) -> None:
    serve(server, STREAMS["code and a search"])

    async def program(follower: Follower) -> Any:
        found = await follower.get("get_final_run"), await follower.get("get_final_run_steps")
        with pytest.raises(RuntimeError, match="brought no messages"):
            await follower.get("get_final_messages")
        return found

    final, steps = follow(api, program)
    assert (type(final), final.status) == (Run, "failed")
    # Each as its last event has it: the official package keeps `in_progress` here.
    assert [(type(one), one.status) for one in steps] == [(RunStep, "completed"), (RunStep, "failed")]


def test_calls_of_tools_have_the_classes_of_the_whole(api: Api, server: MockServer) -> None:
    for name, kind in (("functions", FunctionToolCall), ("code and a search", CodeInterpreterToolCall)):
        server.reset()
        serve(server, STREAMS[name])

        async def program(follower: Follower, kind: Any = kind) -> None:
            while (await follower.next()).event != "thread.run.step.delta":
                pass
            snapshot = follower.stream.current_run_step_snapshot
            assert type(snapshot) is RunStep
            assert snapshot.step_details.type == "tool_calls"
            assert type(snapshot.step_details.tool_calls[0]) is kind

        follow(api, program)


def test_texts_alone(api: Api, server: MockServer) -> None:
    serve(server, STREAMS["a text with a picture, citations and a refusal"])
    found = follow(api, lambda follower: follower.all(follower.stream.text_deltas))
    assert found == ["See", "[1] ", "After"]


def test_iterating_goes_on_where_it_was_left(api: Api, server: MockServer) -> None:
    serve(server, HELLO)

    async def program(follower: Follower) -> list[str]:
        first = await follower.next()
        return [first.event, *(event.event for event in await follower.all()), *await follower.all()]

    assert follow(api, program) == [name for name, _ in HELLO]


def test_a_piece_of_what_was_not_announced_begins_it(api: Api, server: MockServer) -> None:
    serve(server, [said("with"), said("out"), STREAMS["functions"][3], step("completed")])

    async def program(follower: Follower) -> Any:
        return await follower.get("get_final_messages"), await follower.get("get_final_run_steps")

    [found], [finished] = follow(api, program)
    assert (type(found), found.id, found.content[0].text.value) == (Message, "msg_1", "without")
    assert finished.id == "step_1"


def test_a_message_that_begins_as_null(api: Api, server: MockServer) -> None:
    name, data = message("created")
    serve(server, [(name, {**data, "content": None}), said("Hel"), said("lo"), ("thread.dream", {"id": "x"})])
    [found] = follow(api, lambda follower: follower.get("get_final_messages"))
    assert found.content[0].text.value == "Hello"


def test_what_the_embedded_server_makes_up_can_be_followed(api: Api, server: MockServer) -> None:
    handler = handler_of(api)
    follow(api, lambda follower: follower.get("until_done"), handler)
    assert {"on_run_step_delta", "on_message_delta", "on_end"} <= set(hooks(handler))


# --- how it ends ---------------------------------------------------------------------------------


@pytest.mark.parametrize("reset", [False, True])
def test_a_stream_that_is_cut_off(api: Api, server: MockServer, reset: bool) -> None:
    serve(server, HELLO).cut(after_events=8, reset=reset)
    handler = handler_of(api)
    with pytest.raises(APIConnectionError) as caught:
        follow(api, lambda follower: follower.get("until_done"), handler)
    assert not isinstance(caught.value, APITimeoutError)
    assert hooks(handler).count("on_event") == 8
    assert hooks(handler)[-2:] == ["on_exception", "on_end"]
    assert "on_timeout" not in hooks(handler)
    assert handler.current_message_snapshot.content[0].text.value == "Hel"


def test_a_stream_that_stalls(api: Api, server: MockServer) -> None:
    serve(server, HELLO).stall(after_events=2)
    handler = handler_of(api)
    with pytest.raises(APITimeoutError):
        follow(api, lambda follower: follower.get("until_done"), handler, timeout=0.2)
    assert hooks(handler)[-3:] == ["on_timeout", "on_exception", "on_end"]


def test_a_hook_may_raise_where_events_are_asked_for(api: Api, server: MockServer) -> None:
    # What had come whole would leave its connection for the next call.
    serve(server, HELLO).stall(after_events=7)
    handler = handler_of(api)
    told: list[Exception] = []

    def fail(self: Any, created: Any) -> None:
        raise ValueError("not this one")

    def heard(self: Any, error: Exception) -> None:
        told.append(error)

    hooked(handler, "on_message_created", fail)
    hooked(handler, "on_exception", heard)

    async def program(follower: Follower) -> None:
        with pytest.raises(ValueError, match="not this one") as caught:
            await follower.get("until_done")
        assert told == [caught.value]
        # It is over.
        assert await follower.all() == []

    follow(api, program, handler)
    assert hooks(handler)[-1] == "on_end"
    assert server.wait_closed()


def test_leaving_early_closes_the_connection_and_is_an_end(api: Api, server: MockServer) -> None:
    serve(server, HELLO).stall(after_events=3)
    handler = handler_of(api)

    async def program(follower: Follower) -> None:
        await follower.next()
        assert "on_end" not in hooks(handler)

    follow(api, program, handler)
    assert hooks(handler) == ["on_event", "on_end"]
    assert server.wait_closed()


def test_an_exception_in_the_block_is_no_exception_of_the_stream(api: Api, server: MockServer) -> None:
    serve(server, HELLO).stall(after_events=3)
    handler = handler_of(api)

    async def program(follower: Follower) -> None:
        await follower.next()
        raise KeyError("mine")

    with pytest.raises(KeyError):
        follow(api, program, handler)
    assert hooks(handler) == ["on_event", "on_end"]
    assert server.wait_closed()


def test_closing_ends_it(api: Api, server: MockServer) -> None:
    serve(server, HELLO).stall(after_events=3)
    handler = handler_of(api)

    async def program(follower: Follower) -> list[Any]:
        await follower.next()
        await follower.get("close")
        await follower.get("close")
        assert server.wait_closed()
        return await follower.all()

    assert follow(api, program, handler) == []
    assert hooks(handler) == ["on_event", "on_end"]


def test_a_hook_may_close(api: Api, server: MockServer) -> None:
    serve(server, HELLO).stall(after_events=3)
    handler = handler_of(api)

    def close(self: Any, event: Any) -> Any:
        return self.close()

    hooked(handler, "on_event", close)
    seen = follow(api, lambda follower: follower.all(), handler)
    assert [event.event for event in seen] == ["thread.created"]
    assert hooks(handler) == ["on_end"]


def test_an_answer_that_is_an_error_comes_when_the_block_is_entered(api: Api, server: MockServer) -> None:
    server.on("POST", RUNS).respond(status=404)
    handler = handler_of(api)
    with pytest.raises(ferroai.NotFoundError):
        follow(api, lambda follower: follower.all(), handler)
    assert handler.noted == []


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_a_transport_of_the_program_breaks_with_its_own_exception(api: Api, library: str) -> None:
    module = pytest.importorskip(library)
    handler = handler_of(api)

    async def apieces() -> AsyncIterator[bytes]:
        for event in wire(HELLO)[:4]:
            yield event
        raise module.ReadTimeout("late")

    def pieces() -> Iterator[bytes]:
        yield from wire(HELLO)[:4]
        raise module.ReadTimeout("late")

    def answer(request: Any) -> Any:
        content = apieces() if api.asynchronous else pieces()
        return module.Response(200, headers={"content-type": "text/event-stream"}, content=content)

    kind = module.AsyncClient if api.asynchronous else module.Client
    with pytest.raises(module.ReadTimeout, match="late") as caught:
        follow(api, lambda follower: follower.all(), handler, http_client=kind(transport=module.MockTransport(answer)))
    assert caught.value.__suppress_context__
    assert hooks(handler)[-3:] == ["on_timeout", "on_exception", "on_end"]
    assert hooks(handler).count("on_event") == 4
    assert handler.noted[-2][1] == ["ReadTimeout"]


# --- handlers and managers -----------------------------------------------------------------------


def manager(client: Any, **given: Any) -> Any:
    return client.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1", **given)


async def entered(api: Api, opening: Any) -> Any:
    if api.asynchronous:
        async with opening as stream:
            return stream
    with opening as stream:
        return stream


def test_nothing_is_sent_before_the_block_is_entered(api: Api, server: MockServer) -> None:
    serve(server, HELLO)
    client = api.client()
    opening = manager(client)
    side = "Async" if api.asynchronous else ""
    assert type(opening) is getattr(streaming, f"{side}AssistantStreamManager")
    assert server.requests == []
    # One that is never entered leaves nothing behind: no coroutine that was never awaited.
    del opening

    async def program() -> None:
        stream = await entered(api, manager(client))
        assert type(stream) is getattr(ferroai, f"{side}AssistantEventHandler")
        assert len(server.requests) == 1
        closing = client.close()
        if api.asynchronous:
            await closing

    asyncio.run(program())


def test_both_clients_say_how_much_to_think(api: Api, server: MockServer) -> None:
    # The official package has it on its blocking client only.
    serve(server, HELLO)
    client = api.client()

    async def program() -> None:
        create = client.beta.threads.runs.create_and_stream
        await entered(api, create(thread_id="thread_1", assistant_id="asst_1", reasoning_effort="low"))
        closing = client.close()
        if api.asynchronous:
            await closing

    asyncio.run(program())
    [sent] = server.requests
    assert sent.json() == {"assistant_id": "asst_1", "reasoning_effort": "low", "stream": True}


def test_a_handler_follows_one_stream(api: Api, server: MockServer) -> None:
    serve(server, HELLO)
    handler = handler_of(api)
    follow(api, lambda follower: follower.all(), handler)
    with pytest.raises(RuntimeError, match="make a new one for each stream"):
        follow(api, lambda follower: follower.all(), handler)
    # It is not even asked for.
    assert len(server.requests) == 1


def test_a_handler_without_a_stream_says_so_and_can_be_used_after(api: Api, server: MockServer) -> None:
    serve(server, HELLO)
    handler = handler_of(api)

    async def too_early() -> None:
        follower = Follower(api, handler)
        await follower.get("close")
        with pytest.raises(RuntimeError, match="enter the `with` block first"):
            await follower.get("until_done")

    asyncio.run(too_early())
    assert len(follow(api, lambda follower: follower.all(), handler)) == len(HELLO)


@pytest.mark.parametrize("wrong", [{"thread_id": ""}, {"run_id": ""}])
def test_an_id_that_is_missing_is_told_by_the_call(api: Api, server: MockServer, wrong: dict[str, str]) -> None:
    runs = api.client().beta.threads.runs
    with pytest.raises(ValueError, match=f"non-empty value for `{next(iter(wrong))}`"):
        runs.submit_tool_outputs_stream(**{"thread_id": "t", "run_id": "r", "tool_outputs": [], **wrong})
    if "thread_id" in wrong:
        for name in ("stream", "create_and_stream"):
            with pytest.raises(ValueError, match="non-empty value for `thread_id`"):
                getattr(runs, name)(assistant_id="a", **wrong)
    assert server.requests == []


def calls_made(work: Callable[[], object]) -> int:
    """How many calls of Python functions something takes."""
    count = 0

    def seen(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_a_piece_costs_what_it_holds_and_not_what_has_come() -> None:
    from ferroai.lib.streaming._assistants import accumulate_event
    from ferroai.types.beta import assistant_stream_event as events

    whole = Message.construct(id="msg_1", content=[])
    name, data = said("word ")
    word = events.ThreadMessageDelta.construct(event=name, data=data)
    citations = [{"index": at, "type": "file_citation", "text": "[1]"} for at in range(50)]
    cited = events.ThreadMessageDelta.construct(event=name, data=said("", *citations)[1])

    def put(event: Any) -> None:
        accumulate_event(event=event, current_message_snapshot=whole)

    for _ in range(10):
        put(word)
    early = calls_made(lambda: put(word))
    put(cited)
    for _ in range(1000):
        put(word)
    assert calls_made(lambda: put(word)) == early
    [block] = whole.content
    assert type(block) is TextContentBlock
    assert block.text.value == "word " * 1012
    assert len(block.text.annotations) == 50


def test_a_message_that_is_whole_is_what_its_last_event_says(api: Api, server: MockServer) -> None:
    serve(server, [message("created"), said("Hel"), message("completed", text("Hello")), run("completed")])
    [found] = follow(api, lambda follower: follower.get("get_final_messages"))
    assert (found.status, found.content[0].text.value) == ("completed", "Hello")
