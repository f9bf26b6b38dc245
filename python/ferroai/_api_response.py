"""Answers whose head and body a program looks at itself: `with_streaming_response`, and what raw answers share.

Owns turning such an answer into what the call would have returned. The connection belongs to the `Response` in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from . import _core
from ._exceptions import OpenAIError
from ._foreign import asave, save
from ._wrappers import AsyncResponseContextManager as AsyncResponseContextManager
from ._wrappers import ResponseContextManager as ResponseContextManager

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import timedelta
    from os import PathLike
    from typing import Any

    from typing_extensions import ParamSpec

    from ._headers import Headers
    from ._request_options import Asked, FinalRequestOptions
    from ._response import URL, Request, Response
    from ._streaming import AsyncStream, Stream

    P = ParamSpec("P")

__all__ = [
    "APIResponse",
    "Answer",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncStreamedBinaryAPIResponse",
    "BaseAPIResponse",
    "BinaryAPIResponse",
    "MissingStreamClassError",
    "StreamAlreadyConsumed",
    "StreamedBinaryAPIResponse",
]

R = TypeVar("R")
_T = TypeVar("_T")
_ResponseT = TypeVar("_ResponseT", bound="APIResponse[Any]")
_AsyncResponseT = TypeVar("_AsyncResponseT", bound="AsyncAPIResponse[Any]")


class StreamAlreadyConsumed(OpenAIError):
    """The body was read piece by piece before, and nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__(
            "The body has been read piece by piece already and was not kept: call read() before the first "
            "iter_...(), or keep the pieces."
        )


class MissingStreamClassError(TypeError):
    """A stream was asked for without saying of what."""

    def __init__(self) -> None:
        super().__init__(
            "stream=True was given without stream_cls: give stream_cls=Stream[...] with the class of an event."
        )


class Answer(Generic[R]):
    """An answer with its head, and how to make of it what the call returns."""

    http_response: Response
    """The answer itself."""
    retries_taken: int
    """How many attempts came before this one."""
    _client: Any
    _parsed_by_type: dict[Any, Any]
    _expected: _core.Expected
    _events: _core.Expected | None
    _stream_cls: Any
    _asked: Asked

    def __init__(
        self,
        *,
        raw: Response,
        cast_to: type[R],
        client: Any,
        stream: bool,
        stream_cls: type[Stream[Any]] | type[AsyncStream[Any]] | None,
        options: FinalRequestOptions,
        retries_taken: int = 0,
    ) -> None:
        self._begin(raw, _core.Expected.of(cast_to), None, client, options, stream_cls)
        if stream:
            self._events = _core.Expected.of_events(cast_to, options)
        self.retries_taken = retries_taken

    @classmethod
    def _received(
        cls,
        raw: Response,
        expected: _core.Expected,
        events: _core.Expected | None,
        client: Any,
        asked: Asked,
        stream_cls: Any,
        retries: int,
    ) -> Answer[R]:
        """What the core has got."""
        made = cls.__new__(cls)
        made._begin(raw, expected, events, client, asked, stream_cls)
        made.retries_taken = retries
        return made

    def _begin(
        self,
        raw: Response,
        expected: _core.Expected,
        events: _core.Expected | None,
        client: Any,
        asked: Asked,
        stream_cls: Any,
    ) -> None:
        self.http_response = raw
        self._client = client
        self._parsed_by_type = {}
        self._expected = expected
        self._events = events
        self._stream_cls = stream_cls
        self._asked = asked

    @property
    def _cast_to(self) -> Any:
        return self._expected.cast_to()

    @property
    def _stream(self) -> bool:
        return self._events is not None

    @property
    def _options(self) -> FinalRequestOptions:
        from ._request_options import options_of

        return options_of(self._client, self._asked)

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request (`x-request-id`)."""
        return self.http_response.headers.get("x-request-id")

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self.http_response.headers

    @property
    def http_request(self) -> Request:
        """What was sent."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        """The status: always a success, since anything else is raised."""
        return self.http_response.status_code

    @property
    def url(self) -> URL:
        """Where the answer came from."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The verb of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The protocol, such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """From sending the request until the whole answer was there."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether nothing of the body is still to come."""
        return self.http_response.is_closed

    def _parse(self, to: Any = None) -> Any:
        """What the call would have returned, or the same data as something else; made once for each type."""
        key = self._cast_to if to is None else to
        found = self._parsed_by_type.get(key)
        if found is None:
            found = self._parsed_by_type[key] = self._made(to)
        return found

    def _made(self, to: Any) -> Any:
        if self._events is not None:
            return self._made_stream(to, self._events)
        expected = self._expected if to is None else _core.Expected.of(to)
        return expected.parse(self.http_response, self._client, self._asked)

    def _made_stream(self, to: Any, events: _core.Expected) -> Any:
        from ._streaming import AsyncStream, Stream, stream_of

        kind = to or self._stream_cls
        if kind is not None:
            return stream_of(kind, self.http_response, self._client, self._asked)
        default: Any = AsyncStream if self._client._asynchronous else Stream
        return default._opened(self.http_response, self._client, events)

    def __repr__(self) -> str:
        shown = f"{self.status_code} {self.http_response.reason_phrase}".strip()
        return f"<{type(self).__name__} [{shown}] type={self._cast_to}>"


class BaseAPIResponse(Answer[R], Generic[R]):
    """What the answers of both clients' `with_streaming_response` share."""


class APIResponse(BaseAPIResponse[R], Generic[R]):
    """An answer of a blocking client whose body is read when the program says so."""

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: type[_T] | None = None) -> R | _T:
        """What the call would have returned; with `to` the same data as another type."""
        if self._events is None:
            self.read()
        return cast("R | _T", self._parse(to))

    def read(self) -> bytes:
        """The whole body."""
        return self.http_response.read()

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """The whole body, decoded from JSON."""
        self.read()
        return self.http_response.json()

    def close(self) -> None:
        """Let go of the connection; leaving the `with` block does it too."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces: as it arrives, or of `chunk_size` bytes each."""
        return self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in pieces: as it arrives, or of `chunk_size` characters each."""
        return self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body, without what ends them."""
        return self.http_response.iter_lines()


class AsyncAPIResponse(BaseAPIResponse[R], Generic[R]):
    """An answer of an async client whose body is read when the program says so."""

    @overload
    async def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    async def parse(self) -> R: ...
    async def parse(self, *, to: type[_T] | None = None) -> R | _T:
        """What the call would have returned; with `to` the same data as another type."""
        if self._events is None:
            await self.read()
        return cast("R | _T", self._parse(to))

    async def read(self) -> bytes:
        """The whole body."""
        return await self.http_response.aread()

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """The whole body, decoded from JSON."""
        await self.read()
        return self.http_response.json()

    async def close(self) -> None:
        """Let go of the connection; leaving the `async with` block does it too."""
        await self.http_response.aclose()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces: as it arrives, or of `chunk_size` bytes each."""
        return self.http_response.aiter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text, in pieces: as it arrives, or of `chunk_size` characters each."""
        return self.http_response.aiter_text(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body, without what ends them."""
        return self.http_response.aiter_lines()


class BinaryAPIResponse(APIResponse[bytes]):
    """An answer that is bytes."""

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Put the body into a file; see docs/uploads-and-downloads.md."""
        save(self.http_response, file)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """An answer that is bytes."""

    async def write_to_file(self, file: str | PathLike[str]) -> None:
        """Put the body into a file; see docs/uploads-and-downloads.md."""
        await asave(self.http_response, file)


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """An answer that is bytes and has not been read."""

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Put the body into a file as it arrives, in constant memory; see docs/uploads-and-downloads.md.

        `chunk_size` is accepted for compatibility: pieces are written as they come.
        """
        save(self.http_response, file)


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """An answer that is bytes and has not been read."""

    async def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Put the body into a file as it arrives, in constant memory; see docs/uploads-and-downloads.md.

        `chunk_size` is accepted for compatibility: pieces are written as they come.
        """
        await asave(self.http_response, file)
