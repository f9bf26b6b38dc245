"""The decoder of event streams under the names that programs know, beside that of the official package."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from ferroai._streaming import ServerSentEvent, SSEBytesDecoder, SSEDecoder

openai_streaming: Any = pytest.importorskip("openai._streaming")

STREAMS = [
    b'data: {"a": 1}\n\ndata: two\ndata: lines\n\n',
    b"event: named\r\nid: 5\r\nretry: 10\r\ndata: x\r\n\r\n",
    "data: žluťoučký\n\n".encode(),
    b": comment\n\ndata: after\n\n",
    b"data: never finished",
]


def fields(event: Any) -> tuple[Any, ...]:
    return event.event, event.data, event.id, event.retry


@pytest.mark.parametrize("stream", STREAMS)
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_bytes_in_events_out(stream: bytes, size: int) -> None:
    pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
    expected = [fields(event) for event in openai_streaming.SSEDecoder().iter_bytes(iter(pieces))]
    assert [fields(event) for event in SSEDecoder().iter_bytes(iter(pieces))] == expected

    async def awaited() -> list[Any]:
        async def source() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        return [fields(event) async for event in SSEBytesDecoder().aiter_bytes(source())]

    assert asyncio.run(awaited()) == expected


def test_lines_in_events_out() -> None:
    decoder = SSEDecoder()
    assert decoder.decode("event: named") is None
    assert decoder.decode('data: {"a": 1}') is None
    event = decoder.decode("")
    assert event is not None
    assert (event.event, event.json()) == ("named", {"a": 1})


def test_an_event_made_by_hand() -> None:
    event = ServerSentEvent(event="e", data="[1]", id="i", retry=2)
    assert (*fields(event), event.json()) == ("e", "[1]", "i", 2, [1])
    assert repr(event) == repr(openai_streaming.ServerSentEvent(event="e", data="[1]", id="i", retry=2))
