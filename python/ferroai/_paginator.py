"""What an async list call returns: the first page when awaited, every item of every page when iterated.

Apart from the pages themselves because it is made before the request is sent, when pydantic is not needed yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator
    from typing import Any

    from ._client import AsyncOpenAI
    from .pagination import BaseAsyncPage

__all__ = ["AsyncPaginator"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT", bound="BaseAsyncPage[Any]")


class AsyncPaginator(Generic[_T, _PageT]):
    """A list that has not been asked for yet: `await` it for the first page, `async for` it for all items.

    Nothing is sent before; each use asks anew.
    """

    def __init__(self, client: AsyncOpenAI, number: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self._client = client
        self._number = number
        self._args = args
        self._kwargs = kwargs

    def __await__(self) -> Generator[Any, None, _PageT]:
        return self._first().__await__()

    async def _first(self) -> _PageT:
        client = self._client
        return cast("_PageT", await client._core.acall(client, self._number, self._args, self._kwargs))

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for item in await self:
            yield item
