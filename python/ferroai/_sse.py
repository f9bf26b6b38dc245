"""Event streams for programs that read a response themselves: the core's decoder behind the names they know."""

from __future__ import annotations

from ._core import EventDecoder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

__all__ = ["SSEBytesDecoder", "SSEDecoder", "ServerSentEvent"]


class ServerSentEvent:
    """One event: its type, data, id, and the reconnection time in milliseconds."""

    def __init__(
        self, *, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None
    ) -> None:
        self._event = event or None
        self._data = data or ""
        self._id = id
        self._retry = retry

    @property
    def event(self) -> str | None:
        return self._event

    @property
    def id(self) -> str | None:
        return self._id

    @property
    def retry(self) -> int | None:
        return self._retry

    @property
    def data(self) -> str:
        return self._data

    def json(self) -> Any:
        """The data, decoded from JSON."""
        import json

        return json.loads(self._data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event}, data={self.data}, id={self.id}, retry={self.retry})"


class SSEDecoder:
    """Bytes or lines in, events out."""

    def __init__(self) -> None:
        self._decoder = EventDecoder()

    def _events(self, piece: bytes) -> Iterator[ServerSentEvent]:
        for event, data, id_, retry in self._decoder.feed(piece):
            yield ServerSentEvent(event=event, data=data.decode(), id=id_, retry=retry)

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """The events in pieces of bytes, however they are cut."""
        for piece in iterator:
            yield from self._events(piece)

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """The events in pieces of bytes, however they are cut."""
        async for piece in iterator:
            for event in self._events(piece):
                yield event

    def decode(self, line: str) -> ServerSentEvent | None:
        """The event that a line (without what ends it) completes: an empty one does."""
        return next(self._events(f"{line}\n".encode()), None)


class SSEBytesDecoder(SSEDecoder):
    """The same; the name stands for what reads bytes only."""
