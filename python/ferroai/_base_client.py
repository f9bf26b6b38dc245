"""Calls to any path: what `get`, `post` and their kin do, and the `request` that all of them go through.

A program that puts its own `request` in place of ours, in a subclass or on the class, sees every call of the client,
those of resources too: see `SyncAPIClient.request`.
"""

from __future__ import annotations

from ._request_options import FinalRequestOptions
from ._request_options import make_request_options as make_request_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, TypeVar, overload

    from ._core import Core
    from ._paginator import AsyncPaginator as AsyncPaginator
    from ._request_options import Content
    from ._streaming import AsyncStream, Stream
    from ._types import Body, RequestOptions
    from .pagination import BaseAsyncPage as BaseAsyncPage
    from .pagination import BasePage as BasePage
    from .pagination import BaseSyncPage as BaseSyncPage
    from .pagination import PageInfo as PageInfo

    _T = TypeVar("_T")
    _StreamT = TypeVar("_StreamT", bound=Stream[Any])
    _AsyncStreamT = TypeVar("_AsyncStreamT", bound=AsyncStream[Any])
    _PageT = TypeVar("_PageT", bound=BaseSyncPage[Any])
    _AsyncPageT = TypeVar("_AsyncPageT", bound=BaseAsyncPage[Any])
    _Files = Mapping[str, Any] | Sequence[tuple[str, Any]] | None

__all__ = ["AsyncAPIClient", "SyncAPIClient", "make_request_options"]

_NOTHING: RequestOptions = {}


def _final(method: str, path: str, options: RequestOptions, **more: Any) -> FinalRequestOptions:
    if more.get("content") is not None:
        for name, value in (("body", more.get("json_data")), ("files", more.get("files"))):
            if value is not None:
                raise TypeError(f"{method}() was given both `{name}` and `content`: give one of them")
    return FinalRequestOptions.construct(method=method, url=path, **more, **options)


class _Requests:
    """What both clients share: the calls differ only in how `request` is waited for."""

    if TYPE_CHECKING:
        _core: Core

        def request(self, cast_to: Any, options: FinalRequestOptions, *, stream: bool, stream_cls: Any) -> Any: ...

    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = _NOTHING,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path. `cast_to`: what to make of the answer; `options`: headers, params, timeout, max_retries, ..."""
        return self.request(cast_to, _final("get", path, options), stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        options: RequestOptions = _NOTHING,
        files: _Files = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST to a path: `body` as JSON, or as the fields of a form with `files`; `content` as it is."""
        made = _final("post", path, options, json_data=body, content=content, files=files)
        return self.request(cast_to, made, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: _Files = None,
        options: RequestOptions = _NOTHING,
    ) -> Any:
        """As `post`, with PATCH."""
        made = _final("patch", path, options, json_data=body, content=content, files=files)
        return self.request(cast_to, made, stream=False, stream_cls=None)

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: _Files = None,
        options: RequestOptions = _NOTHING,
    ) -> Any:
        """As `post`, with PUT."""
        made = _final("put", path, options, json_data=body, content=content, files=files)
        return self.request(cast_to, made, stream=False, stream_cls=None)

    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        options: RequestOptions = _NOTHING,
    ) -> Any:
        """DELETE a path."""
        made = _final("delete", path, options, json_data=body, content=content)
        return self.request(cast_to, made, stream=False, stream_cls=None)

    def _request_api_list(self, model: Any, page: Any, options: FinalRequestOptions) -> Any:
        from . import _core

        options = options.copy(update={"_expected": _core.Expected.page(page, model)})
        return self.request(page, options, stream=False, stream_cls=None)

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Body | None = None,
        options: RequestOptions = _NOTHING,
        method: str = "get",
    ) -> Any:
        """The list at a path, as a `page` of items of the class `model`."""
        return self._request_api_list(model, page, _final(method, path, options, json_data=body))


if TYPE_CHECKING:
    # What the classes below say of each method is all that counts.
    _Shared = object
else:
    _Shared = _Requests


class SyncAPIClient(_Shared):
    """The calls of a blocking client to any path."""

    if TYPE_CHECKING:
        # Said again for type checkers: the code is that of both clients.
        @overload
        def request(
            self, cast_to: type[_T], options: FinalRequestOptions, *, stream: Literal[True], stream_cls: type[_StreamT]
        ) -> _StreamT: ...
        @overload
        def request(self, cast_to: type[_T], options: FinalRequestOptions, *, stream: Literal[False] = False) -> _T: ...
        @overload
        def request(
            self,
            cast_to: type[_T],
            options: FinalRequestOptions,
            *,
            stream: bool = False,
            stream_cls: type[_StreamT] | None = None,
        ) -> _T | _StreamT: ...
        def request(
            self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
        ) -> Any: ...
        @overload
        def get(
            self,
            path: str,
            *,
            cast_to: type[_T],
            options: RequestOptions = ...,
            stream: Literal[False] = False,
            stream_cls: None = None,
        ) -> _T: ...
        @overload
        def get(
            self,
            path: str,
            *,
            cast_to: type[Any],
            options: RequestOptions = ...,
            stream: Literal[True],
            stream_cls: type[_StreamT],
        ) -> _StreamT: ...
        @overload
        def get(
            self,
            path: str,
            *,
            cast_to: type[_T],
            options: RequestOptions = ...,
            stream: bool,
            stream_cls: type[_StreamT] | None = None,
        ) -> _T | _StreamT: ...
        def get(
            self,
            path: str,
            *,
            cast_to: type[Any],
            options: RequestOptions = ...,
            stream: bool = False,
            stream_cls: type[Any] | None = None,
        ) -> Any: ...
        @overload
        def post(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: Literal[False] = False,
            stream_cls: None = None,
        ) -> _T: ...
        @overload
        def post(
            self,
            path: str,
            *,
            cast_to: type[Any],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: Literal[True],
            stream_cls: type[_StreamT],
        ) -> _StreamT: ...
        @overload
        def post(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: bool,
            stream_cls: type[_StreamT] | None = None,
        ) -> _T | _StreamT: ...
        def post(
            self,
            path: str,
            *,
            cast_to: type[Any],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: bool = False,
            stream_cls: type[Any] | None = None,
        ) -> Any: ...
        def patch(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            files: _Files = None,
            options: RequestOptions = ...,
        ) -> _T: ...
        def put(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            files: _Files = None,
            options: RequestOptions = ...,
        ) -> _T: ...
        def delete(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
        ) -> _T: ...
        def get_api_list(
            self,
            path: str,
            *,
            model: type[object],
            page: type[_PageT],
            body: Body | None = None,
            options: RequestOptions = ...,
            method: str = "get",
        ) -> _PageT: ...
    else:

        def request(self, cast_to, options, *, stream=False, stream_cls=None):
            """Send what `options` say and make a `cast_to` of the answer.

            Every other call of the client comes down to this one. Where a subclass or a tracer has put its own in
            its place, calls go through that, with `cast_to` and `options` by position.
            """
            return self._core.request(self, cast_to, options, stream, stream_cls)


class AsyncAPIClient(_Shared):
    """The calls of an async client to any path."""

    if TYPE_CHECKING:
        # Said again for type checkers: the code is that of both clients.
        @overload
        async def request(
            self,
            cast_to: type[_T],
            options: FinalRequestOptions,
            *,
            stream: Literal[True],
            stream_cls: type[_AsyncStreamT],
        ) -> _AsyncStreamT: ...
        @overload
        async def request(
            self, cast_to: type[_T], options: FinalRequestOptions, *, stream: Literal[False] = False
        ) -> _T: ...
        @overload
        async def request(
            self,
            cast_to: type[_T],
            options: FinalRequestOptions,
            *,
            stream: bool = False,
            stream_cls: type[_AsyncStreamT] | None = None,
        ) -> _T | _AsyncStreamT: ...
        async def request(
            self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
        ) -> Any: ...
        @overload
        async def get(
            self,
            path: str,
            *,
            cast_to: type[_T],
            options: RequestOptions = ...,
            stream: Literal[False] = False,
            stream_cls: None = None,
        ) -> _T: ...
        @overload
        async def get(
            self,
            path: str,
            *,
            cast_to: type[Any],
            options: RequestOptions = ...,
            stream: Literal[True],
            stream_cls: type[_AsyncStreamT],
        ) -> _AsyncStreamT: ...
        @overload
        async def get(
            self,
            path: str,
            *,
            cast_to: type[_T],
            options: RequestOptions = ...,
            stream: bool,
            stream_cls: type[_AsyncStreamT] | None = None,
        ) -> _T | _AsyncStreamT: ...
        async def get(
            self,
            path: str,
            *,
            cast_to: type[Any],
            options: RequestOptions = ...,
            stream: bool = False,
            stream_cls: type[Any] | None = None,
        ) -> Any: ...
        @overload
        async def post(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: Literal[False] = False,
            stream_cls: None = None,
        ) -> _T: ...
        @overload
        async def post(
            self,
            path: str,
            *,
            cast_to: type[Any],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: Literal[True],
            stream_cls: type[_AsyncStreamT],
        ) -> _AsyncStreamT: ...
        @overload
        async def post(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: bool,
            stream_cls: type[_AsyncStreamT] | None = None,
        ) -> _T | _AsyncStreamT: ...
        async def post(
            self,
            path: str,
            *,
            cast_to: type[Any],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
            files: _Files = None,
            stream: bool = False,
            stream_cls: type[Any] | None = None,
        ) -> Any: ...
        async def patch(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            files: _Files = None,
            options: RequestOptions = ...,
        ) -> _T: ...
        async def put(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            files: _Files = None,
            options: RequestOptions = ...,
        ) -> _T: ...
        async def delete(
            self,
            path: str,
            *,
            cast_to: type[_T],
            body: Body | None = None,
            content: Content | None = None,
            options: RequestOptions = ...,
        ) -> _T: ...
        def get_api_list(
            self,
            path: str,
            *,
            model: type[object],
            page: type[_AsyncPageT],
            body: Body | None = None,
            options: RequestOptions = ...,
            method: str = "get",
        ) -> AsyncPaginator[Any, _AsyncPageT]: ...
    else:

        async def request(self, cast_to, options, *, stream=False, stream_cls=None):
            """Send what `options` say and make a `cast_to` of the answer.

            Every other call of the client comes down to this one. Where a subclass or a tracer has put its own in
            its place, calls go through that, with `cast_to` and `options` by position.
            """
            return await self._core.arequest(self, cast_to, options, stream, stream_cls)

        def get_api_list(self, path, *, model, page, body=None, options=_NOTHING, method="get"):
            """The list at a path: await it for the first `page`, iterate it for all items."""
            from ._paginator import AsyncPaginator

            return AsyncPaginator(self, _final(method, path, options, json_data=body), page, model)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # Known here to programs; needed by few.
        module_name = {"AsyncPaginator": "_paginator"}.get(name, "pagination")
        if name not in ("AsyncPaginator", "BaseAsyncPage", "BasePage", "BaseSyncPage", "PageInfo"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f".{module_name}", __package__), name)
