"""What hooks are told: small objects that do not change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ._core import URL
from ._headers import Headers, SentHeaders

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from typing import TypeAlias

    from ._types import Omit

    #: Headers to change on the attempt, `omit` to remove one; `None` for no change.
    Changes: TypeAlias = Mapping[str, "str | Omit"] | None
    OnRequest: TypeAlias = Callable[["RequestEvent"], "Changes | Awaitable[Changes]"]
    OnResponse: TypeAlias = Callable[["ResponseEvent"], object]
    OnRetry: TypeAlias = Callable[["RetryEvent"], object]
    Pairs: TypeAlias = Iterable[tuple[str, str]]

__all__ = ["RequestEvent", "ResponseEvent", "RetryEvent"]


@dataclass(frozen=True)
class _Event:
    method: str
    """GET, POST or DELETE."""
    url: URL
    """The address, with its query."""
    attempt: int
    """1 for the first attempt of a call, 2 for its first retry."""


@dataclass(frozen=True)
class RequestEvent(_Event):
    """An attempt that is about to be made. What `on_request` returns changes its headers."""

    headers: Headers
    """What will be sent, the key among them; secrets are not shown."""
    content: bytes | None = field(repr=False)
    """The body, where it is in memory: for signatures over it."""


@dataclass(frozen=True)
class ResponseEvent(_Event):
    """The head of an answer, whatever its status; its body has not been read."""

    status: int
    headers: Headers
    elapsed: float
    """Seconds from the beginning of the attempt."""

    @property
    def request_id(self) -> str | None:
        """What to tell the API's support."""
        return self.headers.get("x-request-id")


@dataclass(frozen=True)
class RetryEvent(_Event):
    """An attempt that failed and will be made again."""

    reason: str
    """Why, in words; never with a secret."""
    status: int | None
    """Of the answer, if there was one."""
    delay: float
    """Seconds until the next attempt."""
    max_retries: int


def request_event(method: str, url: str, attempt: int, headers: Pairs, content: bytes | None) -> RequestEvent:
    return RequestEvent(method, URL(url), attempt, SentHeaders(headers), content)


def response_event(method: str, url: str, attempt: int, status: int, headers: Pairs, elapsed: float) -> ResponseEvent:
    return ResponseEvent(method, URL(url), attempt, status, Headers(headers), elapsed)


def retry_event(
    method: str, url: str, attempt: int, reason: str, status: int | None, delay: float, max_retries: int
) -> RetryEvent:
    return RetryEvent(method, URL(url), attempt, reason, status, delay, max_retries)
