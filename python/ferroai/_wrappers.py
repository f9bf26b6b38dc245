"""The methods of resources as ones that give the answer itself: read, or to be read in a `with` block."""

from __future__ import annotations

from functools import partial, wraps
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ._constants import RAW_RESPONSE_HEADER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from typing import Any

    from typing_extensions import ParamSpec

    from ._api_response import APIResponse, AsyncAPIResponse

    P = ParamSpec("P")

__all__ = [
    "AsyncResponseContextManager",
    "ResponseContextManager",
    "async_to_custom_raw_response_wrapper",
    "async_to_custom_streamed_response_wrapper",
    "async_to_raw_response_wrapper",
    "async_to_streamed_response_wrapper",
    "to_custom_raw_response_wrapper",
    "to_custom_streamed_response_wrapper",
    "to_raw_response_wrapper",
    "to_streamed_response_wrapper",
    "with_raw_header",
]

R = TypeVar("R")
_ResponseT = TypeVar("_ResponseT", bound="APIResponse[Any]")
_AsyncResponseT = TypeVar("_AsyncResponseT", bound="AsyncAPIResponse[Any]")


class ResponseContextManager(Generic[_ResponseT]):
    """Sends the request when the `with` block is entered, and closes the answer when it is left."""

    def __init__(self, request_func: Callable[[], _ResponseT]) -> None:
        self._request_func = request_func
        self._response: _ResponseT | None = None

    def __enter__(self) -> _ResponseT:
        self._response = self._request_func()
        return self._response

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[_AsyncResponseT]):
    """Sends the request when the `async with` block is entered, and closes the answer when it is left."""

    def __init__(self, api_request: Awaitable[_AsyncResponseT]) -> None:
        self._api_request = api_request
        self._response: _AsyncResponseT | None = None

    async def __aenter__(self) -> _AsyncResponseT:
        self._response = await self._api_request
        return self._response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


def with_raw_header(kwargs: dict[str, Any], value: str) -> dict[str, Any]:
    """The keywords of a call with the header that asks for the answer as it is."""
    return {**kwargs, "extra_headers": {**(kwargs.get("extra_headers") or {}), RAW_RESPONSE_HEADER: value}}


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """A bound method as one that gives the answer, read, with its head."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> APIResponse[R]:
        return cast("APIResponse[R]", cast("Any", func)(*args, **with_raw_header(kwargs, "raw")))

    return wrapped


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """A bound method as one that gives the answer, read, with its head."""

    @wraps(func)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncAPIResponse[R]:
        return cast("AsyncAPIResponse[R]", await cast("Any", func)(*args, **with_raw_header(kwargs, "raw")))

    return wrapped


def to_streamed_response_wrapper(func: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """A bound method as one to be used in `with`, which gives the answer with its body still to be read."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[APIResponse[R]]:
        return ResponseContextManager(partial(cast("Any", func), *args, **with_raw_header(kwargs, "stream")))

    return wrapped


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """A bound method as one to be used in `async with`, which gives the answer with its body still to be read."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(cast("Any", func)(*args, **with_raw_header(kwargs, "stream")))

    return wrapped


def _as(kind: Any, answer: Any) -> Any:
    """The same answer as another class of answers."""
    return kind._received(
        answer.http_response,
        answer._expected,
        answer._events,
        answer._client,
        answer._asked,
        answer._stream_cls,
        answer.retries_taken,
    )


def to_custom_raw_response_wrapper(
    func: Callable[P, object], response_cls: type[_ResponseT]
) -> Callable[P, _ResponseT]:
    """As `to_raw_response_wrapper`, for a class of the program's own."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> _ResponseT:
        return cast("_ResponseT", _as(response_cls, cast("Any", func)(*args, **with_raw_header(kwargs, "raw"))))

    return wrapped


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncResponseT]
) -> Callable[P, Awaitable[_AsyncResponseT]]:
    """As `async_to_raw_response_wrapper`, for a class of the program's own."""

    @wraps(func)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> _AsyncResponseT:
        answer = await cast("Any", func)(*args, **with_raw_header(kwargs, "raw"))
        return cast("_AsyncResponseT", _as(response_cls, answer))

    return wrapped


def to_custom_streamed_response_wrapper(
    func: Callable[P, object], response_cls: type[_ResponseT]
) -> Callable[P, ResponseContextManager[_ResponseT]]:
    """As `to_streamed_response_wrapper`, for a class of the program's own."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[_ResponseT]:
        def request() -> _ResponseT:
            answer = cast("Any", func)(*args, **with_raw_header(kwargs, "stream"))
            return cast("_ResponseT", _as(response_cls, answer))

        return ResponseContextManager(request)

    return wrapped


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncResponseT]
) -> Callable[P, AsyncResponseContextManager[_AsyncResponseT]]:
    """As `async_to_streamed_response_wrapper`, for a class of the program's own."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[_AsyncResponseT]:
        async def request() -> _AsyncResponseT:
            answer = await cast("Any", func)(*args, **with_raw_header(kwargs, "stream"))
            return cast("_AsyncResponseT", _as(response_cls, answer))

        return AsyncResponseContextManager(request())

    return wrapped
