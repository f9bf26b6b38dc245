"""Streams of events: both clients, both dialects, every way a stream can end."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

import ferroai
from ferroai import AsyncOpenAI, OpenAI
from ferroai.testing import MockServer
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


def respond(client: Any) -> Any:
    return client.responses.create(model="m", input="Hello", stream=True)


def test_chunks_of_a_chat_completion(api: Api) -> None:
    events, error = api.events(chat)
    assert error is None
    assert len(events) > 2
    assert {type(event).__name__ for event in events} == {"ChatCompletionChunk"}
    assert events[0].choices[0].delta.role == "assistant"
    assert "".join(event.choices[0].delta.content or "" for event in events if event.choices)
    assert [event.choices[0].finish_reason for event in events if event.choices][-1] == "stop"


def test_events_of_a_response(api: Api) -> None:
    events, error = api.events(respond)
    assert error is None
    assert events[0].type == "response.created"
    assert type(events[0]).__name__ == "ResponseCreatedEvent"
    assert events[-1].type == "response.completed"
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert text
    assert events[-1].response.output_text == text
    assert [event.sequence_number for event in events] == list(range(len(events)))


def test_a_stream_knows_its_response(api: Api) -> None:
    async def look_async(client: AsyncOpenAI) -> Any:
        async with await chat(client) as stream:
            return stream.response

    def look(client: OpenAI) -> Any:
        with chat(client) as stream:
            return stream.response

    response = api.run(look_async if api.asynchronous else look)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.request.method == "POST"


def test_status_errors_come_when_the_stream_is_opened(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=400, json={"error": {"message": "no"}})
    with pytest.raises(ferroai.BadRequestError):
        api.run(chat)


def test_a_cut_stream_gives_its_events_first(api: Api) -> None:
    api.server.on("POST", PATH).cut(after_events=2)
    events, error = api.events(chat)
    assert len(events) == 2
    assert type(error) is ferroai.APIConnectionError


def test_a_stalled_stream_runs_into_the_idle_limit(api: Api) -> None:
    api.server.on("POST", PATH).stall(after_events=2)
    events, error = api.events(chat, timeout=0.3)
    assert len(events) == 2
    assert isinstance(error, ferroai.APITimeoutError)
    assert error.phase == "idle"


def test_the_total_limit_covers_the_stream(api: Api) -> None:
    api.server.on("POST", PATH).pace(0.02)
    _, error = api.events(chat, timeout=ferroai.Timeout(30, total=0.05))
    assert isinstance(error, ferroai.APITimeoutError)
    assert error.phase == "total"


def sse(*events: str) -> dict[str, Any]:
    return {
        "status": 200,
        "headers": {"content-type": "text/event-stream"},
        "body": "".join(f"{event}\n\n" for event in events).encode(),
    }


CHUNK = 'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}'


def test_an_error_event_raises_after_what_came_before(api: Api) -> None:
    api.server.on("POST", PATH).respond(
        **sse(CHUNK, 'data: {"error":{"message":"overloaded","type":"t","code":"c","param":null}}', CHUNK)
    )
    events, error = api.events(chat)
    assert len(events) == 1
    assert type(error) is ferroai.APIError
    assert str(error) == "overloaded"
    assert (error.code, error.type) == ("c", "t")
    assert error.body == {"message": "overloaded", "type": "t", "code": "c", "param": None}


def test_done_ends_at_once(api: Api) -> None:
    api.server.on("POST", PATH).respond(**sse(CHUNK, "data: [DONE]", CHUNK))
    events, error = api.events(chat)
    assert (len(events), error) == (1, None)


def test_comments_blank_lines_and_fields_without_data_are_skipped(api: Api) -> None:
    api.server.on("POST", PATH).respond(**sse(": ping", "event: x", "id: 7\nretry: 5", CHUNK, "", CHUNK))
    events, error = api.events(chat)
    assert (len(events), error) == (2, None)


@pytest.mark.parametrize("newline", ["\n", "\r", "\r\n"])
def test_every_kind_of_line_end(api: Api, newline: str) -> None:
    answer = sse(CHUNK.replace('"choices"', '\ndata: "choices"'), CHUNK, "data: [DONE]")
    answer["body"] = b"\xef\xbb\xbf" + answer["body"].replace(b"\n", newline.encode())
    api.server.on("POST", PATH).respond(**answer)
    events, error = api.events(chat)
    assert ([event.id for event in events], error) == (["c", "c"], None)


def test_one_byte_at_a_time(api: Api) -> None:
    api.server.on("POST", PATH).drip(size=1, pause=0)
    events, error = api.events(chat)
    assert error is None
    assert len(events) > 2


def test_unknown_events_become_generic_models(api: Api) -> None:
    api.server.on("POST", "/v1/responses").respond(
        **sse('event: response.new_thing\ndata: {"type":"response.new_thing","detail":{"a":[1]},"sequence_number":0}')
    )
    events, error = api.events(respond)
    assert error is None
    assert events[0].to_dict() == {"type": "response.new_thing", "detail": {"a": [1]}, "sequence_number": 0}
    assert type(events[0]) is ferroai.BaseModel


def test_data_that_is_no_json_is_an_error(api: Api) -> None:
    api.server.on("POST", PATH).respond(**sse(CHUNK, "data: {oops"))
    events, error = api.events(chat)
    assert len(events) == 1
    assert isinstance(error, ferroai.APIError)
    assert "JSON" in str(error)


@pytest.mark.parametrize("how", ["close", "with", "drop", "break"])
def test_ending_early_closes_the_connection(api: Api, how: str) -> None:
    api.server.on("POST", PATH).stall(after_events=2)

    def blocking(client: OpenAI) -> None:
        stream: Any = chat(client)
        if how == "with":
            with stream:
                next(stream)
        elif how == "break":
            for event in stream:
                del event
                break
        else:
            next(stream)
        if how == "close":
            stream.close()
            stream.close()
            assert list(stream) == []
        del stream
        gc.collect()
        assert api.server.wait_closed(30.0)

    async def awaited(client: AsyncOpenAI) -> None:
        stream: Any = await chat(client)
        if how == "with":
            async with stream:
                await stream.__anext__()
        elif how == "break":
            async for event in stream:
                del event
                break
        else:
            await stream.__anext__()
        if how == "close":
            await stream.close()
            await stream.close()
            assert [event async for event in stream] == []
        del stream
        gc.collect()
        assert await asyncio.to_thread(api.server.wait_closed, 30.0)

    api.run(awaited if api.asynchronous else blocking)


def test_cancelling_a_task_that_waits_for_an_event(server: MockServer) -> None:
    server.on("POST", PATH).stall(after_events=1)

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            stream: Any = await chat(client)
            await stream.__anext__()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(stream.__anext__(), 0.1)
            await stream.close()
            assert await asyncio.to_thread(server.wait_closed, 30.0)

    asyncio.run(main())


def test_reading_ahead_is_bounded(api: Api) -> None:
    piece = CHUNK.replace('"choices"', f'"pad":"{"x" * 10_000}","choices"').encode() + b"\n\n"
    api.server.on("POST", PATH).respond(status=200, headers={"content-type": "text/event-stream"}, body=piece * 20_000)

    def blocking(client: OpenAI) -> None:
        with chat(client) as stream:
            next(stream)
            assert not api.server.wait_closed(0.5)
            assert api.server.in_flight == 1

    async def awaited(client: AsyncOpenAI) -> None:
        async with await chat(client) as stream:
            await stream.__anext__()
            assert not await asyncio.to_thread(api.server.wait_closed, 0.5)
            assert api.server.in_flight == 1

    api.run(awaited if api.asynchronous else blocking)


def test_many_streams_at_once_on_one_client(server: MockServer) -> None:
    async def main() -> list[int]:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:

            async def one() -> int:
                return len([event async for event in await chat(client)])

            return await asyncio.gather(*[one() for _ in range(100)])

    lengths = asyncio.run(main())
    assert len(lengths) == 100
    assert min(lengths) > 2


def test_tracers_can_replace_the_iterator(server: MockServer) -> None:
    with server.client() as client, chat(client) as stream:
        stream._iterator = iter([1, 2, 3])
        assert next(stream) == 1
        assert list(stream) == [2, 3]
    assert ferroai.Stream[int] is not None


# --- streams whose events are named --------------------------------------------------------------

RUN = '{"id":"run_1","object":"thread.run","status":"queued"}'
NAMED = (
    f"event: thread.run.created\ndata: {RUN}",
    'event: thread.message.delta\ndata: {"id":"msg_1","object":"thread.message.delta","delta":{"content":[]}}',
    'event: error\ndata: {"code":"server_error","message":"busy","param":null,"type":"t"}',
    'event: thread.run.never_heard_of\ndata: {"id":"run_1","error":{"a":1}}',
)


def run(client: Any) -> Any:
    return client.beta.threads.runs.create("thread_1", assistant_id="asst_1", stream=True)


def run_at_once(client: Any) -> Any:
    return client.beta.threads.create_and_run(assistant_id="asst_1", stream=True)


def resume(client: Any) -> Any:
    return client.beta.threads.runs.submit_tool_outputs("run_1", thread_id="thread_1", tool_outputs=[], stream=True)


@pytest.mark.parametrize("call", [run, run_at_once, resume])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_events_of_a_run_are_given_with_their_names(api: Api, call: Any) -> None:
    api.server.on("POST", "/v1/threads/**").respond(**sse(*NAMED, "event: done\ndata: [DONE]"))
    events, error = api.events(call)
    assert error is None
    assert [type(event).__name__ for event in events] == [
        "ThreadRunCreated",
        "ThreadMessageDelta",
        "ErrorEvent",
        "BaseModel",
    ]
    assert [event.event for event in events] == [
        "thread.run.created", "thread.message.delta", "error", "thread.run.never_heard_of"
    ]  # fmt: skip
    assert type(events[0].data).__name__ == "Run"
    assert (events[0].data.id, events[0].data.status) == ("run_1", "queued")
    assert events[2].data.message == "busy"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_events_of_a_run_from_the_embedded_server(api: Api) -> None:
    events, error = api.events(run)
    assert error is None
    seen = {event.event: type(event.data).__name__ for event in events}
    assert seen["thread.run.created"] == "Run"
    assert seen["thread.run.step.delta"] == "RunStepDeltaEvent"
    assert seen["error"] == "ErrorObject"
    assert len(seen) == len(events) > 20


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_error_in_a_run_ends_its_stream(api: Api) -> None:
    api.server.on("POST", "/v1/threads/**").respond(**sse(NAMED[0], 'event: error\ndata: {"error":{"message":"no"}}'))
    events, error = api.events(run)
    assert len(events) == 1
    assert (type(error), str(error)) == (ferroai.APIError, "no")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_events_of_a_run_through_a_raw_response(api: Api) -> None:
    api.server.on("POST", "/v1/threads/**").respond(**sse(*NAMED))

    def opened(client: Any) -> Any:
        return client.beta.threads.runs.with_raw_response.create("thread_1", assistant_id="asst_1", stream=True)

    async def look_async(client: AsyncOpenAI) -> list[Any]:
        return [event.event async for event in (await opened(client)).parse()]

    def look(client: OpenAI) -> list[Any]:
        return [event.event for event in opened(client).parse()]

    names = api.run(look_async if api.asynchronous else look)
    assert names == ["thread.run.created", "thread.message.delta", "error", "thread.run.never_heard_of"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, [{"event": "thread.a", "data": 1}, {"n": 2}, {"n": 3}]),
        ({"synthesize_event_and_data": True}, [{"event": 'x"\\', "data": {"n": 2}}, {"event": None, "data": {"n": 3}}]),
        ({"stream_mode": "events"}, [1, {"n": 2}, {"n": 3}, {"error": "e"}]),
        (
            {"stream_mode": "events", "synthesize_event_and_data": True},
            [{"event": "thread.a", "data": 1}, {"event": None, "data": {"error": "e"}}],
        ),
    ],
)
def test_options_say_how_events_are_taken(api: Api, options: dict[str, Any], expected: list[Any]) -> None:
    api.server.on("POST", "/v1/x").respond(
        **sse("event: thread.a\ndata: 1", 'event: x"\\\ndata: {"n":2}', 'data: {"n":3}', 'data: {"error":"e"}')
    )
    kind = ferroai.AsyncStream[object] if api.asynchronous else ferroai.Stream[object]
    events, error = api.events(
        lambda client: client.post("/x", cast_to=object, body={}, options=options, stream=True, stream_cls=kind)
    )
    assert [event for event in events if event in expected] == expected
    assert len(events) == (4 if "stream_mode" in options else 3)
    assert (error is None) == ("stream_mode" in options)


def test_an_error_among_the_events_of_an_agent_is_one_of_them(api: Api) -> None:
    api.server.on("POST", "/v1/agents/sessions").respond(
        **sse(
            'event: error\ndata: {"type":"error","event_id":"e","session_id":"s","error":{"message":"no","type":"t"}}'
        )
    )
    events, error = api.events(
        lambda client: client.beta.agents.sessions.create(environment={"type": "none"}, stream=True)
    )
    assert error is None
    assert [type(event).__name__ for event in events] == ["AgentSessionErrorEvent"]
    assert events[0].error.message == "no"
