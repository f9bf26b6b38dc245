"""Streams of events through a client of the program's own: read as they are asked for, closed when they end."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from ferroai import APIConnectionError, APIError, APITimeoutError, AsyncOpenAI, Timeout

from .transports import CHUNK, Seam

if TYPE_CHECKING:
    from ferroai.testing import MockServer

DONE = b"data: [DONE]\n\n"


def streaming(seam: Seam, answer: Any) -> tuple[list[Any], BaseException | None]:
    http_client, _ = seam.answering(answer)
    return seam.events(lambda client: seam.chat(client, stream=True), http_client=http_client, max_retries=0)


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_events_arrive_in_pieces_of_any_size(seam: Seam, size: int) -> None:
    whole = CHUNK * 5 + DONE
    answer = seam.stream(*(whole[at : at + size] for at in range(0, len(whole), size)))
    events, error = streaming(seam, answer)
    assert [event.id for event in events] == ["c"] * 5
    assert error is None
    assert answer.is_closed


@pytest.mark.parametrize("ending", [DONE, b""], ids=["done", "end"])
def test_the_response_is_closed_once_at_the_end(seam: Seam, ending: bytes) -> None:
    """Without `with` and without `close()`: at the last event the connection goes back."""
    body = seam.body(CHUNK, ending, b": more that nobody wants\n\n" if ending else b"")
    answer = seam.library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)
    http_client, _ = seam.answering(answer)
    client = seam.client(http_client=http_client)

    async def read() -> int:
        return len([event async for event in await seam.chat(client, stream=True)])

    count = asyncio.run(read()) if seam.asynchronous else len(list(seam.chat(client, stream=True)))
    assert count == 1
    assert body.closed == 1
    assert body.given == (2 if ending else 3)


def test_the_response_of_a_stream_is_the_clients_own(seam: Seam) -> None:
    answer = seam.stream(CHUNK, DONE)
    answer.headers["x-request-id"] = "req_7"
    http_client, _ = seam.answering(answer)
    client = seam.client(http_client=http_client)

    async def shown() -> Any:
        stream = await seam.chat(client, stream=True)
        response = stream.response
        await stream.close()
        return response

    def shown_at_once() -> Any:
        stream = seam.chat(client, stream=True)
        stream.close()
        return stream.response

    response = asyncio.run(shown()) if seam.asynchronous else shown_at_once()
    assert response is answer
    assert response.headers["x-request-id"] == "req_7"
    assert response.is_closed


def test_leaving_early_closes_the_response(seam: Seam) -> None:
    body = seam.body(*[CHUNK] * 1000)
    answer = seam.library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)
    http_client, _ = seam.answering(answer)
    client = seam.client(http_client=http_client)

    async def leave() -> None:
        async with await seam.chat(client, stream=True) as stream:
            async for _ in stream:
                break

    if seam.asynchronous:
        asyncio.run(leave())
    else:
        with seam.chat(client, stream=True) as stream:
            next(stream)
    assert body.closed == 1
    # Nothing is read before somebody asks for it.
    assert body.given < 10


def test_a_replaced_close_is_called(seam: Seam) -> None:
    """Tracers put their own on the response of a stream."""
    answer = seam.stream(CHUNK, DONE)
    http_client, _ = seam.answering(answer)
    client = seam.client(http_client=http_client)
    called: list[str] = []
    close, aclose = answer.close, answer.aclose

    def replacement() -> None:
        called.append("close")
        close()

    async def async_replacement() -> None:
        called.append("aclose")
        await aclose()

    answer.close, answer.aclose = replacement, async_replacement

    async def read() -> None:
        async with await seam.chat(client, stream=True) as stream:
            [event async for event in stream]

    if seam.asynchronous:
        asyncio.run(read())
    else:
        with seam.chat(client, stream=True) as stream:
            list(stream)
    assert set(called) == {"aclose" if seam.asynchronous else "close"}


def test_an_abandoned_stream_is_closed(seam: Seam) -> None:
    body = seam.body(*[CHUNK] * 1000)
    answer = seam.library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)
    http_client, _ = seam.answering(answer)
    client = seam.client(http_client=http_client)

    async def abandon() -> None:
        stream = await seam.chat(client, stream=True)
        await anext(aiter(stream))
        del stream
        gc.collect()
        await asyncio.sleep(0.01)

    def abandon_at_once() -> None:
        stream = seam.chat(client, stream=True)
        next(stream)
        del stream
        gc.collect()

    asyncio.run(abandon()) if seam.asynchronous else abandon_at_once()
    assert body.closed == 1


@pytest.mark.parametrize(
    ("name", "raised"), [("ReadError", APIConnectionError), ("RemoteProtocolError", APIConnectionError)]
)
def test_a_cut_stream_gives_what_came_and_then_the_cause(seam: Seam, name: str, raised: type[Exception]) -> None:
    failure = getattr(seam.library, name)("cut")
    answer = seam.stream(CHUNK, CHUNK, failure)
    events, error = streaming(seam, answer)
    assert len(events) == 2
    assert error is not None
    assert type(error) is raised
    assert error.__cause__ is failure
    assert answer.is_closed


def test_a_stalled_stream_times_out_between_events(seam: Seam) -> None:
    failure = seam.library.ReadTimeout("silence")
    events, error = streaming(seam, seam.stream(CHUNK, failure))
    assert len(events) == 1
    assert isinstance(error, APITimeoutError)
    assert error.phase == "idle"
    assert error.__cause__ is failure


def test_what_a_body_raises_of_its_own_is_raised(seam: Seam) -> None:
    events, error = streaming(seam, seam.stream(CHUNK, LookupError("no more")))
    assert len(events) == 1
    assert isinstance(error, LookupError)


def test_an_error_in_the_stream_closes_the_response(seam: Seam) -> None:
    body = seam.body(CHUNK, b'data: {"error": {"message": "overloaded"}}\n\n', CHUNK)
    answer = seam.library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)
    events, error = streaming(seam, answer)
    assert len(events) == 1
    assert isinstance(error, APIError)
    assert str(error) == "overloaded"
    assert body.closed
    assert body.given == 2


def test_the_limit_between_events_is_set_once_the_head_has_come(seam: Seam) -> None:
    import ferroai

    http_client, seen = seam.answering(seam.stream(CHUNK, DONE))
    seam.events(
        lambda client: seam.chat(client, stream=True, timeout=ferroai.Timeout(30, first_byte=9, idle=4)),
        http_client=http_client,
    )
    assert seen[0].extensions["timeout"]["read"] == 4.0


class Never(httpx2.AsyncByteStream, httpx.AsyncByteStream):
    """A body that waits for ever, and tells when it is closed."""

    def __init__(self) -> None:
        self.waiting = asyncio.Event()
        self.closed = asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield CHUNK
        self.waiting.set()
        await asyncio.Event().wait()

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed.set()


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("total", [None, 60])
def test_cancelling_closes_the_response(
    server: MockServer, library: Any, streamed: bool, total: float | None, offline: None
) -> None:
    async def main() -> None:
        body = Never()

        def handler(request: Any) -> Any:
            return library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)

        http_client = library.AsyncClient(transport=library.MockTransport(handler))
        limits = Timeout(60, total=total)
        async with AsyncOpenAI(api_key="k", base_url=server.url, http_client=http_client, timeout=limits) as client:

            async def read() -> None:
                answer: Any = await client.chat.completions.create(model="m", messages=[], stream=streamed)
                async for _ in answer:
                    pass

            task = asyncio.ensure_future(read())
            await body.waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert body.closed.is_set()

    asyncio.run(main())


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
@pytest.mark.parametrize("way", ["head", "whole", "streamed"])
def test_the_limit_of_the_call_ends_a_wait_without_end(
    server: MockServer, library: Any, way: str, offline: None
) -> None:
    async def main() -> None:
        body = Never()
        asked: list[Any] = []

        async def handler(request: Any) -> Any:
            asked.append(request)
            if way == "head":
                await asyncio.Event().wait()
            return library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)

        http_client = library.AsyncClient(transport=library.MockTransport(handler))
        limits = Timeout(60, total=0.2)
        async with AsyncOpenAI(api_key="k", base_url=server.url, http_client=http_client, timeout=limits) as client:

            async def read() -> None:
                answer: Any = await client.chat.completions.create(model="m", messages=[], stream=way == "streamed")
                async for _ in answer:
                    pass

            with pytest.raises(APITimeoutError) as caught:
                await read()
            assert caught.value.phase == "total"
            assert len(asked) == 1
            assert body.closed.is_set() == (way != "head")
            # The task goes on as if it had never been interrupted.
            task: Any = asyncio.current_task()
            assert not hasattr(task, "cancelling") or task.cancelling() == 0
            await asyncio.sleep(0.01)

    asyncio.run(main())


def test_no_wait_for_a_piece_may_outlast_the_call(seam: Seam) -> None:
    body = seam.body(*[CHUNK] * 3, DONE)
    answer = seam.library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)
    http_client, seen = seam.answering(answer)
    limits: list[float] = []
    body.asked = lambda: limits.append(seen[0].extensions["timeout"]["read"])
    seam.events(
        lambda client: seam.chat(client, stream=True),
        http_client=http_client,
        timeout=Timeout(30, idle=20, total=10),
    )
    assert 10 > limits[0] > limits[1] > limits[2] > limits[3] > 0


class Obedient(httpx2.SyncByteStream, httpx.SyncByteStream):
    """A body that falls silent, and waits no longer than it is told."""

    def __init__(self, library: Any) -> None:
        self.library = library
        self.request: Any = None

    def __iter__(self) -> Iterator[bytes]:
        yield CHUNK
        threading.Event().wait(self.request.extensions["timeout"]["read"])
        raise self.library.ReadTimeout("silence")


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_a_transport_that_waits_as_told_ends_with_the_call(server: MockServer, name: str, offline: None) -> None:
    seam = Seam(server, f"{name}-sync")
    body = Obedient(seam.library)

    def handler(request: Any) -> Any:
        body.request = request
        return seam.library.Response(200, headers={"content-type": "text/event-stream"}, stream=body)

    events, error = seam.events(
        lambda client: seam.chat(client, stream=True),
        http_client=seam.mocked(handler),
        timeout=Timeout(60, total=0.2),
    )
    assert len(events) == 1
    assert isinstance(error, APITimeoutError)
    assert error.phase == "total"


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_cancelling_before_the_head_reaches_the_transport(server: MockServer, library: Any, offline: None) -> None:
    async def main() -> None:
        begun, told = asyncio.Event(), asyncio.Event()

        async def handler(request: Any) -> Any:
            begun.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                told.set()
                raise

        http_client = library.AsyncClient(transport=library.MockTransport(handler))
        async with AsyncOpenAI(api_key="k", base_url=server.url, http_client=http_client) as client:
            task = asyncio.ensure_future(client.models.retrieve("m"))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert told.is_set()

    asyncio.run(main())


def test_a_stream_outlives_the_loop_that_opened_it_only_to_be_closed(server: MockServer, offline: None) -> None:
    """The loop is gone and with it whatever could have been waited for: no warning, no error."""
    seam = Seam(server, "httpx2-async")
    http_client, _ = seam.answering(seam.stream(*[CHUNK] * 10))
    client = seam.client(http_client=http_client)

    async def open() -> Any:
        stream = await seam.chat(client, stream=True)
        await anext(aiter(stream))
        return stream

    stream = asyncio.run(open())
    del stream
    gc.collect()
