"""Pages: the answers of list calls.

A page is a pydantic model of what the server sent, and knows the call that made it. Iterating a page gives its items
and then those of the pages after it. What leads from one page to the next is said once, for both clients.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, List, Optional, TypeVar, cast  # noqa: UP035

from pydantic import PrivateAttr

from ._models import BaseModel
from ._paginator import AsyncPaginator as AsyncPaginator
from ._schema import annotation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Self

    from ._client import AsyncOpenAI, OpenAI

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncTokenPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]

_T = TypeVar("_T")

_RAW = "x-stainless-raw-response"


class PageInfo:
    """What the request for the next page has that this page's had not: query parameters."""

    def __init__(self, *, params: dict[str, object]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params})"


class BasePage(BaseModel, Generic[_T]):
    """What all pages share."""

    # The call that gave this page: its number in the rows, and the arguments.
    _call: tuple[int, tuple[Any, ...], dict[str, Any]] = PrivateAttr()

    def _get_page_items(self) -> List[_T]:  # noqa: UP006
        # A server may send a page without a list, or null.
        return getattr(self, "data", None) or []

    def has_next_page(self) -> bool:
        """Whether there is a page after this one, as far as this one says."""
        if getattr(self, "has_more", None) is False or not self._get_page_items():
            return False
        return self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """What to ask for to get the next page, or `None` at the end."""
        raise NotImplementedError

    def __reduce__(self) -> tuple[Any, ...]:
        # Neither the class made for one kind of item nor the client (it has the API key) goes into a pickle.
        state: dict[str, Any] = {**self.__getstate__(), "__pydantic_private__": {}}
        return _restore, (type(self).__pydantic_generic_metadata__["origin"] or type(self), state)

    def _next_call(self) -> tuple[int, tuple[Any, ...], dict[str, Any]]:
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("There is no page after this one: ask has_next_page() before get_next_page().")
        if "_call" not in (self.__pydantic_private__ or {}):
            raise RuntimeError("This page was unpickled or made by hand, so it has no client to ask for the next one.")
        number, args, kwargs = self._call
        # Over all else the caller gave, or a cursor of theirs would give the same page for ever.
        changed: dict[str, Any] = {**kwargs, "extra_query": {**(kwargs.get("extra_query") or {}), **info.params}}
        headers = kwargs.get("extra_headers")
        if headers:
            changed["extra_headers"] = {name: value for name, value in headers.items() if name.lower() != _RAW}
        return number, args, changed


class BaseSyncPage(BasePage[_T], Generic[_T]):
    """A page that a blocking client gave."""

    _client: OpenAI = PrivateAttr()

    # pydantic gives fields here; a page gives items, as users of the official package expect.
    def __iter__(self) -> Iterator[_T]:  # type: ignore[override]
        for page in self.iter_pages():
            yield from page._get_page_items()

    def iter_pages(self) -> Iterator[Self]:
        """This page and all after it, each asked for when it is its turn."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """The page after this one; `RuntimeError` at the end."""
        return cast("Self", self._client._core.call(self._client, *self._next_call()))


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """A page that an async client gave."""

    _client: AsyncOpenAI = PrivateAttr()

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all after it, each asked for when it is its turn."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def get_next_page(self) -> Self:
        """The page after this one; `RuntimeError` at the end."""
        return cast("Self", await self._client._core.acall(self._client, *self._next_call()))


class _Plain(BasePage[_T], Generic[_T]):
    """The whole list: there is never a page after it."""

    data: List[_T]  # noqa: UP006
    object: str

    def next_page_info(self) -> PageInfo | None:
        return None


class _Cursor(BasePage[_T], Generic[_T]):
    """The next page begins after the last item of this one."""

    data: List[_T]  # noqa: UP006
    has_more: Optional[bool] = None  # noqa: UP045

    def next_page_info(self) -> PageInfo | None:
        items = self._get_page_items()
        last = getattr(items[-1], "id", None) if items else None
        return None if last is None else PageInfo(params={"after": last})


class _ConversationCursor(BasePage[_T], Generic[_T]):
    """The page names its last item."""

    data: List[_T]  # noqa: UP006
    has_more: Optional[bool] = None  # noqa: UP045
    last_id: Optional[str] = None  # noqa: UP045

    def next_page_info(self) -> PageInfo | None:
        return PageInfo(params={"after": self.last_id}) if self.last_id else None


class _NextCursor(BasePage[_T], Generic[_T]):
    """The page names what the next one begins after."""

    data: List[_T]  # noqa: UP006
    has_more: Optional[bool] = None  # noqa: UP045
    next: Optional[str] = None  # noqa: UP045

    def next_page_info(self) -> PageInfo | None:
        return PageInfo(params={"after": self.next}) if self.next else None


class _Token(_NextCursor[_T], Generic[_T]):
    """The page names the next page."""

    def next_page_info(self) -> PageInfo | None:
        return PageInfo(params={"page": self.next}) if self.next else None


class SyncPage(BaseSyncPage[_T], _Plain[_T], Generic[_T]):
    """A whole list."""


class AsyncPage(BaseAsyncPage[_T], _Plain[_T], Generic[_T]):
    """A whole list."""


class SyncCursorPage(BaseSyncPage[_T], _Cursor[_T], Generic[_T]):
    """A page followed by the one that begins after its last item."""


class AsyncCursorPage(BaseAsyncPage[_T], _Cursor[_T], Generic[_T]):
    """A page followed by the one that begins after its last item."""


class SyncConversationCursorPage(BaseSyncPage[_T], _ConversationCursor[_T], Generic[_T]):
    """A page followed by the one that begins after `last_id`."""


class AsyncConversationCursorPage(BaseAsyncPage[_T], _ConversationCursor[_T], Generic[_T]):
    """A page followed by the one that begins after `last_id`."""


class SyncNextCursorPage(BaseSyncPage[_T], _NextCursor[_T], Generic[_T]):
    """A page followed by the one that begins after `next`."""


class AsyncNextCursorPage(BaseAsyncPage[_T], _NextCursor[_T], Generic[_T]):
    """A page followed by the one that begins after `next`."""


class SyncTokenPage(BaseSyncPage[_T], _Token[_T], Generic[_T]):
    """A page followed by the one that `next` names."""


class AsyncTokenPage(BaseAsyncPage[_T], _Token[_T], Generic[_T]):
    """A page followed by the one that `next` names."""


def _restore(page_class: type[BasePage[Any]], state: dict[Any, Any]) -> BasePage[Any]:
    page = page_class.__new__(page_class)
    page.__setstate__(state)
    return page


# By class name and the number of the item's type.
_CLASSES: dict[tuple[str, int], type[BasePage[Any]]] = {}


def _page_class(name: str, item: int) -> type[BasePage[Any]]:
    made = _CLASSES.get((name, item))
    if made is None:
        made = _CLASSES.setdefault((name, item), globals()[name][annotation(item)])
    return made


def build_page(
    kind: str,
    item: int,
    client: Any,
    call: tuple[int, tuple[Any, ...], dict[str, Any]],
    sent: dict[str, Any],
    request_id: str | None,
) -> BasePage[Any]:
    """A page from what the server sent, its items built already: nothing is validated, as for every answer."""
    page_class = _page_class(f"{'Async' if client._asynchronous else 'Sync'}{kind}", item)
    fields = page_class.__pydantic_fields__
    # A field that is missing reads as None, and is not in the set of those that came.
    values = dict.fromkeys(fields)
    values.update((name, value) for name, value in sent.items() if name in fields)
    values["_request_id"] = request_id
    page = page_class.__new__(page_class)
    set_slot = object.__setattr__
    set_slot(page, "__dict__", values)
    set_slot(page, "__pydantic_fields_set__", {name for name in sent if name in fields})
    set_slot(page, "__pydantic_extra__", {name: value for name, value in sent.items() if name not in fields})
    set_slot(page, "__pydantic_private__", {"_client": client, "_call": call})
    return page
