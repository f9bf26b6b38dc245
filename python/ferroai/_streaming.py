"""Streams of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._core import AsyncEventSource, EventSource
    from ._response import Response

__all__ = ["AsyncStream", "Stream"]

_T = TypeVar("_T")


class _Events(Generic[_T]):
    """What both kinds share: the answer's head, and the source that owns the connection."""

    response: Response

    def __init__(self, *, response: Response, client: Any, source: EventSource | AsyncEventSource) -> None:
        self.response = response
        self._client = client
        self._source = source
        # Tracers put their own iterator here; whoever iterates must look it up when asked.
        self._iterator: Any = source

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.response!r}>"


class Stream(_Events[_T]):
    """Events of one answer, as they arrive.

    Iterate it once; leave the `with` block or call `close()` to end early, which closes the connection.
    Events that came before a broken connection are given out before the error is raised.
    """

    def __next__(self) -> _T:
        event: _T = next(self._iterator)
        return event

    def __iter__(self) -> Iterator[_T]:
        iterator: Iterator[_T] = iter(self._iterator)
        return iterator

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the stream and close its connection; twice is fine."""
        self._source.close()


class AsyncStream(_Events[_T]):
    """Events of one answer, as they arrive.

    Iterate it once; leave the `async with` block or await `close()` to end early, which closes the
    connection. Events that came before a broken connection are given out before the error is raised.
    """

    async def __anext__(self) -> _T:
        event: _T = await anext(self._iterator)
        return event

    def __aiter__(self) -> AsyncIterator[_T]:
        iterator: AsyncIterator[_T] = aiter(self._iterator)
        return iterator

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the stream and close its connection; twice is fine."""
        self._source.close()
