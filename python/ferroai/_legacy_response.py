"""What `with_raw_response` gives, and binary answers."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from ._api_response import Answer, MissingStreamClassError
from ._foreign import asave, save
from ._wrappers import with_raw_header

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from os import PathLike
    from typing import Any

    from typing_extensions import ParamSpec

    from ._response import Response

    P = ParamSpec("P")

__all__ = [
    "HttpxBinaryResponseContent",
    "LegacyAPIResponse",
    "MissingStreamClassError",
    "async_to_raw_response_wrapper",
    "to_raw_response_wrapper",
]

R = TypeVar("R")
_T = TypeVar("_T")


class LegacyAPIResponse(Answer[R], Generic[R]):
    """An answer, read, with its head; the same class for both clients. `parse()` gives what the call returns."""

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: type[_T] | None = None) -> R | _T:
        """What the call would have returned; with `to` the same data as another type."""
        return cast("R | _T", self._parse(to))

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def __repr__(self) -> str:
        shown = f"{self.status_code} {self.http_response.reason_phrase}".strip()
        return f"<APIResponse [{shown}] type={self._cast_to}>"


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]:
    """A bound method as one that gives the answer with its head."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        return cast("LegacyAPIResponse[R]", cast("Any", func)(*args, **with_raw_header(kwargs, "true")))

    return wrapped


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[LegacyAPIResponse[R]]]:
    """A bound method as one that gives the answer with its head."""

    @wraps(func)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        return cast("LegacyAPIResponse[R]", await cast("Any", func)(*args, **with_raw_header(kwargs, "true")))

    return wrapped


class HttpxBinaryResponseContent:
    """An answer that is bytes: audio, a file's content. The whole of it is in memory.

    For what should not be, use `with_streaming_response` and `stream_to_file`.
    """

    response: Response

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The bytes."""
        return self.response.content

    @property
    def text(self) -> str:
        """The bytes as text."""
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """What `text` is decoded with."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The charset that the content type names, if it does."""
        return self.response.charset_encoding

    def json(self, **kwargs: Any) -> Any:
        """The bytes decoded from JSON."""
        return self.response.json(**kwargs)

    def read(self) -> bytes:
        """The bytes."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes, in pieces of `chunk_size`."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The text, in pieces of `chunk_size` characters."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The lines, without what ends them."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """As `iter_bytes`."""
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Put the bytes into a file."""
        save(self.response, file)

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Put the bytes into a file; they are in memory already, as with `write_to_file`."""
        save(self.response, file)

    def close(self) -> None:
        """Let go of the connection; it is free already."""
        self.response.close()

    async def aread(self) -> bytes:
        """The bytes."""
        return await self.response.aread()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes, in pieces of `chunk_size`: `async for piece in await answer.aiter_bytes()`."""
        return self.response.aiter_bytes(chunk_size)

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The text, in pieces of `chunk_size` characters."""
        return self.response.aiter_text(chunk_size)

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The lines, without what ends them."""
        return self.response.aiter_lines()

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """As `aiter_bytes`."""
        return self.response.aiter_raw(chunk_size)

    async def astream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Put the bytes into a file; they are in memory already."""
        await asave(self.response, file)

    async def aclose(self) -> None:
        """Let go of the connection; it is free already."""
        await self.response.aclose()
