"""`with_streaming_response`: an answer whose body is read when the program says so, with both clients."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Generator
from datetime import timedelta
from typing import Any

import pytest

import ferroai
from ferroai import AsyncStream, Stream
from ferroai._api_response import APIResponse, AsyncAPIResponse, StreamAlreadyConsumed
from ferroai._response import ResponseNotRead, StreamClosed
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"
# What is yielded is awaited, or read to its end, and comes back.
Steps = Generator[Any, Any, Any]


def ask(client: Any, **more: Any) -> Any:
    return client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES, **more)


def use(api: Api, work: Callable[[Any], Any], open_: Callable[[Any], Any] = ask, **options: Any) -> Any:
    """What `work(answer)` gives inside the block; a generator of `work` awaits what it yields."""

    def call(client: Any) -> Any:
        if not api.asynchronous:
            with open_(client) as answer:
                return drive(work(answer))

        async def main() -> Any:
            async with open_(client) as answer:
                return await adrive(work(answer))

        return main()

    return api.run(call, **options)


def drive(steps: Any) -> Any:
    send: Any = steps.send
    value: Any = None
    while True:
        try:
            step = send(value)
        except StopIteration as end:
            return end.value
        try:
            send, value = steps.send, list(step) if hasattr(step, "__next__") else step
        except Exception as error:
            send, value = steps.throw, error


async def adrive(steps: Any) -> Any:
    send: Any = steps.send
    value: Any = None
    while True:
        try:
            step = send(value)
        except StopIteration as end:
            return end.value
        try:
            if hasattr(step, "__aiter__"):
                value = [item async for item in step]
            else:
                value = await step if hasattr(step, "__await__") else step
            send = steps.send
        except Exception as error:
            send, value = steps.throw, error


BODY = "žluťoučký kůň\nsecond\r\nthird".encode()


def text_answer(api: Api) -> None:
    api.server.on("POST", PATH).respond(body=BODY, headers={"content-type": "text/plain; charset=utf-8"})


def test_the_head_is_there_before_the_body(api: Api) -> None:
    def work(answer: Any) -> Steps:
        assert type(answer) is (AsyncAPIResponse if api.asynchronous else APIResponse)
        assert api.server.requests[0].headers["x-stainless-raw-response"] == "stream"
        assert (answer.status_code, answer.method) == (200, "POST")
        assert answer.request_id == answer.headers["x-request-id"]
        assert not answer.is_closed
        with pytest.raises(ResponseNotRead, match="read"):
            _ = answer.http_response.content
        with pytest.raises(RuntimeError, match="elapsed"):
            _ = answer.elapsed
        body = yield answer.read()
        assert answer.is_closed
        assert answer.elapsed > timedelta(0)
        assert (yield answer.read()) == body == answer.http_response.content
        assert (yield answer.json()) == answer.http_response.json()
        assert (yield answer.text()) == body.decode()
        made = yield answer.parse()
        assert type(made) is ChatCompletion
        assert (yield answer.parse()) is made
        assert (yield answer.parse(to=dict))["id"] == made.id
        return "done"

    assert use(api, work) == "done"


def test_parse_reads_the_body_itself(api: Api) -> None:
    def work(answer: Any) -> Steps:
        made = yield answer.parse()
        return made

    assert type(use(api, work)) is ChatCompletion


def test_the_body_in_pieces(api: Api) -> None:
    text_answer(api)

    def whole(answer: Any) -> Steps:
        return (yield answer.iter_bytes())

    def sized(answer: Any) -> Steps:
        return (yield answer.iter_bytes(7))

    assert b"".join(use(api, whole)) == BODY
    pieces = use(api, sized)
    assert b"".join(pieces) == BODY
    assert {len(piece) for piece in pieces[:-1]} == {7}


def test_text_and_lines(api: Api) -> None:
    text_answer(api)

    def text(answer: Any) -> Steps:
        return (yield answer.iter_text(5))

    def lines(answer: Any) -> Steps:
        return (yield answer.iter_lines())

    pieces = use(api, text)
    assert "".join(pieces) == BODY.decode()
    assert {len(piece) for piece in pieces[:-1]} == {5}
    assert use(api, lines) == BODY.decode().splitlines()


def test_characters_and_line_ends_that_are_cut_in_two(api: Api) -> None:
    api.server.on("POST", PATH).respond(body=BODY, headers={"content-type": "text/plain"}).drip(size=1, pause=0.0)

    def lines(answer: Any) -> Steps:
        return (yield answer.iter_lines())

    assert use(api, lines) == BODY.decode().splitlines()


def test_a_body_can_be_read_once(api: Api) -> None:
    text_answer(api)

    def work(answer: Any) -> Steps:
        yield answer.iter_bytes()
        assert answer.is_closed
        with pytest.raises(StreamAlreadyConsumed, match="already"):
            # Refused at once by the one, when awaited by the other.
            yield answer.read()

    use(api, work)


def test_leaving_the_block_closes_the_connection(api: Api) -> None:
    api.server.on("POST", PATH).respond(body=b"x" * 100_000).stall(after_bytes=10)

    def work(answer: Any) -> Steps:
        answers.append(answer)
        yield None

    answers: list[Any] = []
    use(api, work)
    assert answers[0].is_closed
    assert api.server.wait_closed(1)
    with pytest.raises(StreamClosed):
        answers[0].http_response.read()


def test_the_request_is_sent_when_the_block_is_entered(api: Api) -> None:
    def call(client: Any) -> None:
        opened = ask(client)
        assert not api.server.requests
        if api.asynchronous:
            opened._api_request.close()

    api.run(call)


def test_a_failure_is_raised_on_entering(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=404, json={"error": {"message": "gone"}})
    with pytest.raises(ferroai.NotFoundError, match="gone"):
        use(api, lambda answer: (_ for _ in ()))


def test_a_body_that_breaks_off(api: Api) -> None:
    api.server.on("POST", PATH).respond(body=b"x" * 100_000).cut(after_bytes=50_000)

    def read(answer: Any) -> Steps:
        yield answer.read()

    def iterate(answer: Any) -> Steps:
        yield answer.iter_bytes()

    for work in (read, iterate):
        with pytest.raises(ferroai.APIConnectionError):
            use(api, work, max_retries=0)


def test_a_body_that_falls_silent(api: Api) -> None:
    api.server.on("POST", PATH).respond(body=b"x" * 100_000).stall(after_bytes=50_000)

    def read(answer: Any) -> Steps:
        yield answer.read()

    def iterate(answer: Any) -> Steps:
        yield answer.iter_bytes()

    for work in (read, iterate):
        with pytest.raises(ferroai.APITimeoutError):
            use(api, work, max_retries=0, timeout=0.3)


def test_a_stream_of_events(api: Api) -> None:
    def work(answer: Any) -> Steps:
        # A coroutine with the async client; a stream that is its own iterator with the other.
        stream = (yield answer.parse()) if api.asynchronous else answer.parse()
        assert isinstance(stream, AsyncStream if api.asynchronous else Stream)
        events = yield stream
        assert answer.is_closed
        return events

    events = use(api, work, lambda client: ask(client, stream=True))
    assert {type(event) for event in events} == {ChatCompletionChunk}


def test_a_slow_reader_holds_a_fast_server_back(api: Api) -> None:
    """What is not read stays with the server: nothing is gathered in memory."""
    listener = socket.create_server(("127.0.0.1", 0))
    sent = [0]
    blocked = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(1 << 16)
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n")
            connection.settimeout(1.0)
            try:
                while sent[0] < 1_000_000_000:
                    sent[0] += connection.send(b"x" * 65536)
            except OSError:
                blocked.set()

    thread = threading.Thread(target=serve)
    thread.start()

    def work(answer: Any) -> Steps:
        assert blocked.wait(60)
        yield None

    try:
        use(api, work, base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1")
    finally:
        thread.join()
        listener.close()
    assert sent[0] < 64 << 20


def test_a_cancelled_read_closes_the_connection(api: Api) -> None:
    if not api.asynchronous:
        pytest.skip("a blocking read is not cancelled")
    api.server.on("POST", PATH).respond(body=b"x" * 100_000).stall(after_bytes=10)

    async def call(client: Any) -> None:
        async with ask(client) as answer:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(answer.read(), 0.2)
            assert api.server.wait_closed(1)

    api.run(call)
