"""What was sent, as exceptions and answers show it and as programs make it by hand."""

from __future__ import annotations

from ._core import URL, to_json
from ._headers import Headers, SentHeaders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from ._headers import HeaderTypes

__all__ = ["Request", "content_of"]


class Request:
    """What was sent: `method`, `url`, `headers`, `content` (the bytes of the body, where it was made of bytes)."""

    method: str
    url: URL
    headers: Headers
    content: bytes
    extensions: dict[str, Any]

    def __init__(
        self,
        method: str,
        url: str | URL,
        *,
        headers: HeaderTypes | None = None,
        content: bytes | str | None = None,
        json: object = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> None:
        self.method = method.upper()
        self.url = URL(url) if isinstance(url, str) else url
        self.headers = SentHeaders(headers)
        self.content = content_of(self.headers, content, None, None, json)
        self.extensions = dict(extensions or {})

    @classmethod
    def _sent(cls, method: str, url: str, headers: list[tuple[str, str]], content: bytes) -> Self:
        """What the core has sent."""
        made = cls.__new__(cls)
        made.method = method
        made.url = URL(url)
        made.headers = SentHeaders._received(headers)
        made.content = content
        made.extensions = {}
        return made

    def read(self) -> bytes:
        return self.content

    async def aread(self) -> bytes:
        return self.content

    def __repr__(self) -> str:
        # Neither a user in the address nor its query is anybody's business.
        url = self.url
        return f"<Request({self.method!r}, '{url.scheme}://{url.netloc.decode()}{url.path}')>"


def content_of(
    headers: Headers, content: bytes | str | None, text: str | None, html: str | None, json: object
) -> bytes:
    """The body that a caller gave in one of several forms, and the headers that go with it."""
    if content is None and json is not None:
        content, kind = to_json(json), "application/json"
    elif content is None and (text is not None or html is not None):
        content, kind = (text, "text/plain; charset=utf-8") if html is None else (html, "text/html; charset=utf-8")
    else:
        kind = ""
    body = content.encode() if isinstance(content, str) else bytes(content or b"")
    if kind:
        headers.setdefault("content-type", kind)
    if body:
        headers.setdefault("content-length", str(len(body)))
    return body
