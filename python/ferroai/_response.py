"""Requests and responses: the names are those of `httpx`.

A response of ours either has its whole body, or the body is still arriving and belongs to the core, which reads it when
it is asked to. Programs may make both by hand, as they do for exceptions. `APIResponse` and its kin live next door.
"""

from __future__ import annotations

from ._core import URL, save
from ._headers import Headers
from ._pieces import Lines, Text, slices
from ._request import Request, content_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from datetime import timedelta
    from os import PathLike
    from typing import Any

    from typing_extensions import Self

    from ._api_response import APIResponse as APIResponse
    from ._api_response import AsyncAPIResponse as AsyncAPIResponse
    from ._api_response import AsyncBinaryAPIResponse as AsyncBinaryAPIResponse
    from ._api_response import AsyncStreamedBinaryAPIResponse as AsyncStreamedBinaryAPIResponse
    from ._api_response import BaseAPIResponse as BaseAPIResponse
    from ._api_response import BinaryAPIResponse as BinaryAPIResponse
    from ._api_response import MissingStreamClassError as MissingStreamClassError
    from ._api_response import StreamAlreadyConsumed as StreamAlreadyConsumed
    from ._api_response import StreamedBinaryAPIResponse as StreamedBinaryAPIResponse
    from ._core import Body, Expected
    from ._headers import HeaderTypes
    from ._wrappers import AsyncResponseContextManager as AsyncResponseContextManager
    from ._wrappers import ResponseContextManager as ResponseContextManager
    from ._wrappers import async_to_custom_raw_response_wrapper as async_to_custom_raw_response_wrapper
    from ._wrappers import async_to_custom_streamed_response_wrapper as async_to_custom_streamed_response_wrapper
    from ._wrappers import async_to_raw_response_wrapper as async_to_raw_response_wrapper
    from ._wrappers import async_to_streamed_response_wrapper as async_to_streamed_response_wrapper
    from ._wrappers import to_custom_raw_response_wrapper as to_custom_raw_response_wrapper
    from ._wrappers import to_custom_streamed_response_wrapper as to_custom_streamed_response_wrapper
    from ._wrappers import to_raw_response_wrapper as to_raw_response_wrapper
    from ._wrappers import to_streamed_response_wrapper as to_streamed_response_wrapper

__all__ = ["URL", "Headers", "Request", "Response"]


class _Replaceable:
    """A method that tracers put their own in place of, on one response: the core then calls theirs at the end."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
        self._name = method.__name__
        self.__doc__ = method.__doc__

    def __get__(self, response: Response | None, owner: type | None = None) -> Any:
        if response is None:
            return self._method
        replaced = response.__dict__.get(self._name)
        return self._method.__get__(response, owner) if replaced is None else replaced

    def __set__(self, response: Response, replacement: object) -> None:
        response.__dict__[self._name] = replacement
        if response._body is not None:
            response._body.watch()


class Response:
    """What came back.

    `Response(200, json={...}, request=Request("GET", "https://..."))` makes one by hand. Of an answer that is still
    arriving, `read()` or one of the `iter_...` methods fetches the body; until then `content` is an error.
    """

    status_code: int
    headers: Headers
    http_version: str
    retries_taken: int
    extensions: dict[str, Any]
    history: list[Response]
    next_request: Request | None
    is_stream_consumed: bool
    num_bytes_downloaded: int
    _body: Body | None
    _content: bytes | None
    _url: URL | None
    _encoding: str | None
    _request: Request | None
    _elapsed: float | None

    def __init__(
        self,
        status_code: int,
        *,
        headers: HeaderTypes | None = None,
        content: bytes | str | None = None,
        text: str | None = None,
        html: str | None = None,
        json: object = None,
        request: Request | None = None,
        extensions: Mapping[str, Any] | None = None,
        history: list[Response] | None = None,
        default_encoding: str = "utf-8",
    ) -> None:
        self.status_code = status_code
        self.headers = Headers(headers)
        body = content_of(self.headers, content, text, html, json)
        self._begin(request, "HTTP/1.1", None, body, None)
        self.extensions = dict(extensions or {})
        self.history = list(history or ())
        self._default_encoding = default_encoding

    @classmethod
    def _received(
        cls,
        status: int,
        headers: list[tuple[str, str]],
        request: Request,
        version: str,
        url: str,
        retries: int,
        content: bytes | None,
        body: Body | None,
    ) -> Self:
        """What the core has got: `content` where it is whole, `body` where it is still arriving."""
        made = cls.__new__(cls)
        made.status_code = status
        made.headers = Headers._received(headers)
        made._begin(request, version, URL(url), content, body)
        made.retries_taken = retries
        return made

    def _begin(
        self, request: Request | None, version: str, url: URL | None, content: bytes | None, body: Body | None
    ) -> None:
        self.http_version = version
        self.retries_taken = 0
        self.extensions = {}
        self.history = []
        self.next_request = None
        self.is_stream_consumed = content is not None
        self.num_bytes_downloaded = len(content or b"")
        self._request = request
        self._url = url
        self._content = content
        self._body = body
        self._encoding = None
        self._default_encoding = "utf-8"
        self._elapsed = None

    @property
    def request(self) -> Request:
        """The request that this is the answer to."""
        if self._request is None:
            raise RuntimeError("This response was made without a request: give Response(..., request=Request(...)).")
        return self._request

    @request.setter
    def request(self, request: Request) -> None:
        self._request = request

    @property
    def url(self) -> URL:
        """Where the answer came from, after redirects."""
        return self.request.url if self._url is None else self._url

    @property
    def reason_phrase(self) -> str:
        """What the status means, in the words of the standard."""
        from http import HTTPStatus

        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def elapsed(self) -> timedelta:
        """From sending the request until the whole answer was there."""
        from datetime import timedelta

        seconds = self._elapsed
        if seconds is None and self._body is not None:
            seconds = self._body.elapsed()
        if seconds is None:
            raise RuntimeError(
                "elapsed is known once the response has been read or closed, and not for one made by hand"
            )
        return timedelta(seconds=seconds)

    @property
    def content(self) -> bytes:
        """The whole body; an error while it has not been read."""
        if self._content is None:
            raise ResponseNotRead
        return self._content

    @property
    def charset_encoding(self) -> str | None:
        """The charset that the content type names, if it does."""
        _, _, charset = (self.headers.get("content-type") or "").lower().partition("charset=")
        return charset.split(";")[0].strip(" \"'") or None

    @property
    def encoding(self) -> str:
        """What `text` is decoded with: UTF-8 unless the server says otherwise. May be assigned."""
        named = self._encoding or self.charset_encoding
        if named is not None:
            try:
                "".encode(named)
            except LookupError:
                return self._default_encoding
        return named or self._default_encoding

    @encoding.setter
    def encoding(self, encoding: str) -> None:
        self._encoding = encoding

    @property
    def text(self) -> str:
        """The body as text; what can't be decoded becomes a replacement character."""
        return self.content.decode(self.encoding, "replace")

    def json(self, **options: Any) -> Any:
        """The decoded body; `json.JSONDecodeError` where it is no JSON."""
        import json

        return json.loads(self.content, **options)

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies that the answer sets; they are not sent back."""
        from http.cookies import SimpleCookie

        jar: SimpleCookie = SimpleCookie()
        for line in self.headers.get_list("set-cookie"):
            jar.load(line)
        return {name: morsel.value for name, morsel in jar.items()}

    @property
    def links(self) -> dict[str | None, dict[str, str]]:
        """The `Link` header by relation, or by address where it names none."""
        found: dict[str | None, dict[str, str]] = {}
        for field in self.headers.get_list("link"):
            for part in field.replace(", <", "\n<").split("\n"):
                url, *parameters = part.split(";")
                link = {"url": url.strip("<> '\"")}
                for parameter in parameters:
                    name, _, value = parameter.partition("=")
                    link[name.strip(" '\"")] = value.strip(" '\"")
                found[link.get("rel") or link["url"]] = link
        return found

    @property
    def is_informational(self) -> bool:
        """Whether this announces the real answer."""
        return 100 <= self.status_code < 200

    @property
    def is_success(self) -> bool:
        """Whether the call did what it was to do."""
        return 200 <= self.status_code < 300

    @property
    def is_redirect(self) -> bool:
        """Whether the answer is somewhere else."""
        return 300 <= self.status_code < 400

    @property
    def is_client_error(self) -> bool:
        """Whether the request was at fault."""
        return 400 <= self.status_code < 500

    @property
    def is_server_error(self) -> bool:
        """Whether the server was at fault."""
        return 500 <= self.status_code < 600

    @property
    def is_error(self) -> bool:
        """Whether anybody was at fault."""
        return 400 <= self.status_code < 600

    @property
    def has_redirect_location(self) -> bool:
        """Whether the answer sends on to another address."""
        return self.status_code in (301, 302, 303, 307, 308) and "location" in self.headers

    @property
    def is_closed(self) -> bool:
        """Whether nothing of the body is still to come."""
        return self._body is None or self._body.is_closed()

    def raise_for_status(self) -> Self:
        """The response itself if its status is a success, else the exception that a call would raise."""
        if self.is_success:
            return self
        from ._exceptions import status_error

        raise status_error(self)

    def read(self) -> bytes:
        """The whole body, fetched now if it is still arriving."""
        if self._content is None:
            self._keep(self._arriving().read(False))
        return self.content

    async def aread(self) -> bytes:
        """The whole body, fetched now if it is still arriving."""
        if self._content is None:
            self._keep(await self._arriving().read(True))
        return self.content

    def _keep(self, content: bytes) -> None:
        self._content = content
        self.num_bytes_downloaded = len(content)

    def _arriving(self) -> Body:
        """The body, about to be used up."""
        if self.is_stream_consumed:
            raise _consumed()
        if self._body is None or self._body.is_closed():
            raise StreamClosed
        self.is_stream_consumed = True
        return self._body

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces: as it arrives, or of `chunk_size` bytes each."""
        if self._content is not None:
            yield from slices(self._content, chunk_size)
            return
        body = self._arriving()
        while (piece := body.piece(chunk_size, False)) is not None:
            self.num_bytes_downloaded += len(piece)
            yield piece
        self.close()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces: as it arrives, or of `chunk_size` bytes each."""
        if self._content is not None:
            for piece in slices(self._content, chunk_size):
                yield piece
            return
        body = self._arriving()
        while (piece := await body.piece(chunk_size, True)) is not None:
            self.num_bytes_downloaded += len(piece)
            yield piece
        await self.aclose()

    # What the server compressed is undone below us: there are no rawer bytes to give.
    iter_raw = iter_bytes
    aiter_raw = aiter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in pieces: as it arrives, or of `chunk_size` characters each."""
        feed = Text(self.encoding, chunk_size)
        for piece in self.iter_bytes():
            yield from feed.take(piece)
        yield from feed.end()

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text, in pieces: as it arrives, or of `chunk_size` characters each."""
        feed = Text(self.encoding, chunk_size)
        async for piece in self.aiter_bytes():
            for text in feed.take(piece):
                yield text
        for text in feed.end():
            yield text

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body, without what ends them."""
        feed = Lines(self.encoding)
        for piece in self.iter_bytes():
            yield from feed.take(piece)
        yield from feed.end()

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The lines of the body, without what ends them."""
        feed = Lines(self.encoding)
        async for piece in self.aiter_bytes():
            for line in feed.take(piece):
                yield line
        for line in feed.end():
            yield line

    def _events(self, expected: Expected, asynchronous: bool) -> Any:
        """The events of the body, about to be used up."""
        body = self._arriving()
        return body.events(expected, self, asynchronous)

    def _save(self, file: str | PathLike[str]) -> None:
        """Put the body into a file: all of it or, when something fails or interrupts, nothing."""
        from os import fsdecode

        if self._content is None:
            self._arriving().save(fsdecode(file), False)
            self.close()
        else:
            save(fsdecode(file), self._content)

    async def _asave(self, file: str | PathLike[str]) -> None:
        """Put the body into a file: all of it or, when something fails or interrupts, nothing."""
        from asyncio import to_thread
        from os import fsdecode

        if self._content is None:
            await self._arriving().save(fsdecode(file), True)
            await self.aclose()
        else:
            await to_thread(save, fsdecode(file), self._content)

    if TYPE_CHECKING:

        def close(self) -> None:
            """Let go of the connection; what has not been read is lost. Twice is fine."""

        async def aclose(self) -> None:
            """Let go of the connection; what has not been read is lost. Twice is fine."""
    else:

        @_Replaceable
        def close(self) -> None:
            """Let go of the connection; what has not been read is lost. Twice is fine."""
            if self._body is not None:
                self._body.close()

        @_Replaceable
        async def aclose(self) -> None:
            """Let go of the connection; what has not been read is lost. Twice is fine."""
            if self._body is not None:
                self._body.close()

    def __getstate__(self) -> dict[str, Any]:
        # A connection can't be kept in a pickle: what has been read of the body can.
        kept = {name: value for name, value in self.__dict__.items() if name not in ("close", "aclose")}
        return {**kept, "_body": None, "_content": self._content or b"", "is_stream_consumed": True}

    def __repr__(self) -> str:
        phrase = self.reason_phrase
        return f"<Response [{self.status_code} {phrase}]>" if phrase else f"<Response [{self.status_code}]>"


class ResponseNotRead(RuntimeError):
    """The body has not been fetched yet."""

    def __init__(self) -> None:
        super().__init__("The body has not been read yet: call read() (await aread() in async code) first.")


class StreamClosed(RuntimeError):
    """The connection was let go of before the body was read."""

    def __init__(self) -> None:
        super().__init__("The response was closed before its body was read: read it inside the with block.")


def _consumed() -> Exception:
    from ._api_response import StreamAlreadyConsumed

    return StreamAlreadyConsumed()


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # The answers that `with_raw_response` and `with_streaming_response` give: needed by few programs.
        if not name.startswith("__"):
            # Every import from here asks for `__path__`.
            from . import _api_response, _wrappers

            for module in (_api_response, _wrappers):
                if name in module.__all__:
                    return getattr(module, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
