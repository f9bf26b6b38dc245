"""Requests and responses as exceptions and streams show them: the names are those of `httpx`."""

from __future__ import annotations

from ._core import URL
from ._types import is_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import ClassVar

__all__ = ["URL", "Headers", "Request", "Response"]

_SECRET = frozenset({"authorization", "api-key", "proxy-authorization", "x-amz-security-token"})


class Headers:
    """Header fields in their order, looked up without regard to case; a mapping of names to values."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = [(name.lower(), value) for name, value in pairs]

    def get_list(self, name: str) -> list[str]:
        """Every value that came under `name`."""
        name = name.lower()
        return [value for key, value in self._pairs if key == name]

    def multi_items(self) -> list[tuple[str, str]]:
        """Each field as it came, repeated names repeated."""
        return list(self._pairs)

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        return [(name.encode("ascii"), value.encode("latin-1", "replace")) for name, value in self._pairs]

    def __getitem__(self, name: str) -> str:
        values = self.get_list(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def get(self, name: str, default: str | None = None) -> str | None:
        try:
            return self[name]
        except KeyError:
            return default

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(self.get_list(name))

    def keys(self) -> list[str]:
        return list(dict(self._pairs))

    def values(self) -> list[str]:
        return [self[name] for name in self.keys()]

    def items(self) -> list[tuple[str, str]]:
        return [(name, self[name]) for name in self.keys()]

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return sorted(self._pairs) == sorted(other._pairs)
        if is_dict(other):
            return dict(self.items()) == {str(key).lower(): value for key, value in other.items()}
        return NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = {name: "[secure]" if name in _SECRET else value for name, value in self.items()}
        return f"Headers({shown!r})"


class Request:
    """What was sent: `method`, `url`, `headers`, `content` (the bytes of the body)."""

    __slots__ = ("content", "headers", "method", "url")

    method: str
    url: URL
    headers: Headers
    content: bytes

    def __init__(self, method: str, url: str | URL, headers: Iterable[tuple[str, str]], content: bytes) -> None:
        self.method = method
        self.url = URL(url) if isinstance(url, str) else url
        self.headers = Headers(headers)
        self.content = content

    def read(self) -> bytes:
        return self.content

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {str(self.url)!r})>"


class Response:
    """What came back. `content` is empty for a stream, whose events are read from the stream itself."""

    status_code: int
    headers: Headers
    content: bytes
    request: Request
    http_version: str
    url: URL
    retries_taken: int

    __slots__ = ("__dict__", "content", "headers", "http_version", "request", "retries_taken", "status_code", "url")

    def __init__(
        self,
        status_code: int,
        headers: Iterable[tuple[str, str]],
        content: bytes,
        request: Request,
        http_version: str = "HTTP/1.1",
        url: str | None = None,
        retries_taken: int = 0,
    ) -> None:
        self.status_code = status_code
        self.headers = Headers(headers)
        self.content = content
        self.request = request
        self.http_version = http_version
        self.url = request.url if url is None else URL(url)
        self.retries_taken = retries_taken

    @property
    def reason_phrase(self) -> str:
        from http import HTTPStatus

        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def encoding(self) -> str:
        content_type = self.headers.get("content-type") or ""
        _, _, charset = content_type.lower().partition("charset=")
        return charset.split(";")[0].strip(" \"'") or "utf-8"

    @property
    def text(self) -> str:
        try:
            return self.content.decode(self.encoding, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    def json(self) -> object:
        """The decoded body; `json.JSONDecodeError` where it is no JSON."""
        import json

        return json.loads(self.content)

    def read(self) -> bytes:
        return self.content

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code < 300

    @property
    def is_error(self) -> bool:
        return self.status_code >= 400

    def close(self) -> None:
        """Nothing is left open: for streams see `Stream.close`."""

    async def aclose(self) -> None:
        """Nothing is left open: for streams see `AsyncStream.close`."""

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"
