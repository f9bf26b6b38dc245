"""Streams of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, get_args, get_origin

from . import _core, _virtual
from ._foreign import events

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._request_options import Asked, FinalRequestOptions
    from ._response import Response
    from ._sse import ServerSentEvent as ServerSentEvent
    from ._sse import SSEBytesDecoder as SSEBytesDecoder
    from ._sse import SSEDecoder as SSEDecoder

__all__ = ["AsyncStream", "Stream", "extract_stream_chunk_type", "is_stream_class_type"]

_T = TypeVar("_T")


class _Events(Generic[_T]):
    """What both kinds share: the answer's head, and the source that reads its body."""

    response: Response
    _asynchronous = False
    _options: FinalRequestOptions | None = None
    _client: Any
    _expected: _core.Expected
    # Tracers put their own iterator here; whoever iterates must look it up when asked.
    _iterator: Any

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: Response,
        client: Any,
        options: FinalRequestOptions | None = None,
    ) -> None:
        self._options = options
        self._begin(response, client, _core.Expected.of_events(cast_to, options))

    @classmethod
    def _opened(cls, response: Response, client: Any, expected: _core.Expected) -> Self:
        """The stream over an answer that the core has got."""
        made = cls.__new__(cls)
        made._begin(response, client, expected)
        return made

    def _begin(self, response: Response, client: Any, expected: _core.Expected) -> None:
        self.response = response
        self._client = client
        self._expected = expected
        self._iterator = events(response, expected, self._asynchronous)

    @property
    def _cast_to(self) -> Any:
        return self._expected.cast_to()

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
        self.response.close()


class AsyncStream(_Events[_T]):
    """Events of one answer, as they arrive.

    Iterate it once; leave the `async with` block or await `close()` to end early, which closes the
    connection. Events that came before a broken connection are given out before the error is raised.
    """

    _asynchronous = True

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
        await self.response.aclose()


def stream_of(kind: Any, response: Response, client: Any, asked: Asked) -> Any:
    """The stream of a class that the caller brought."""
    from ._request_options import options_of

    options = options_of(client, asked)
    return kind(cast_to=extract_stream_chunk_type(kind), response=response, client=client, options=options)


# Where programs import them from; pickles and tracers go by that.
Stream.__module__ = AsyncStream.__module__ = _virtual.package()


async def next_of_watched(source: _core.AsyncEventSource, response: Response) -> Any:
    """The next event of a stream whose answer has an `aclose` of somebody else's, called when the stream ends."""
    try:
        return await source.step()
    except BaseException:
        await response.aclose()
        raise


def is_stream_class_type(typ: Any) -> bool:
    """Whether this is one of the classes of streams, or one with its events named."""
    origin = get_origin(typ) or typ
    return isinstance(origin, type) and issubclass(origin, (Stream, AsyncStream))


def extract_stream_chunk_type(stream_cls: Any, *, failure_message: str | None = None) -> Any:
    """The `T` of `Stream[T]`, or of a class derived from one."""
    if get_origin(stream_cls) is not None:
        arguments = get_args(stream_cls)
        if is_stream_class_type(stream_cls) and arguments:
            return arguments[0]
    elif is_stream_class_type(stream_cls):
        for kind in stream_cls.__mro__:
            for base in kind.__dict__.get("__orig_bases__", ()):
                if is_stream_class_type(base) and get_args(base) and not isinstance(get_args(base)[0], TypeVar):
                    return get_args(base)[0]
    raise TypeError(
        failure_message
        or f"{stream_cls!r} does not say what its events are: give Stream[...] or AsyncStream[...] with a class"
    )


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # Known here to programs; our own streams are decoded by the core.
        from . import _sse

        if name not in _sse.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_sse, name)
