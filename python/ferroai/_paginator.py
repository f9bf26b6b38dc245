"""What an async list call returns: the first page when awaited, every item of every page when iterated.

Apart from the pages themselves because it is made before the request is sent, when pydantic is not needed yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ._request_options import FinalRequestOptions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator
    from typing import Any

    from ._request_options import Asked
    from .pagination import BaseAsyncPage

__all__ = ["AsyncPaginator"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT", bound="BaseAsyncPage[Any]")


class AsyncPaginator(Generic[_T, _PageT]):
    """A list that has not been asked for yet: `await` it for the first page, `async for` it for all items.

    Nothing is sent before; each use asks anew.
    """

    def __init__(self, client: Any, options: Asked, page_cls: Any = None, model: Any = None) -> None:
        self._client = client
        self._asked = options
        self._page_cls = page_cls
        self._model = model

    def __await__(self) -> Generator[Any, None, _PageT]:
        return self._get_page().__await__()

    async def _get_page(self) -> _PageT:
        client, asked = self._client, self._asked
        if isinstance(asked, FinalRequestOptions):
            page = await client._request_api_list(self._model, self._page_cls, asked)
        else:
            page = await client._core.acall(client, *asked)
        return cast("_PageT", page)

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for item in await self:
            yield item
