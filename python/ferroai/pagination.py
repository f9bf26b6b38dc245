"""Pages: the answers of list calls.

A page is a pydantic model of what the server sent, and knows the call that made it. Iterating a page gives its items
and then those of the pages after it. What leads from one page to the next is said once, for both clients.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, List, Optional, TypeVar, cast  # noqa: UP035

from pydantic import PrivateAttr

from . import _core
from ._construct import construct_type
from ._models import BaseModel
from ._paginator import AsyncPaginator as AsyncPaginator
from ._request_options import FinalRequestOptions, options_of
from ._schema import annotation
from ._types import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Self

    from ._request_options import Asked

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


class PageInfo:
    """What the request for the next page has that this page's had not: an address, query parameters, or keys of the
    body. One of them is given.
    """

    url: Any
    params: Any
    json: Any

    def __init__(self, *, url: Any = NOT_GIVEN, json: Any = NOT_GIVEN, params: Any = NOT_GIVEN) -> None:
        self.url = url
        self.json = json
        self.params = params

    def __repr__(self) -> str:
        given = ((name, getattr(self, name)) for name in ("url", "json", "params"))
        shown = ", ".join(f"{name}={value}" for name, value in given if not isinstance(value, NotGiven))
        return f"PageInfo({shown})"


class BasePage(BaseModel, Generic[_T]):
    """What all pages share."""

    # The call that gave this page.
    _asked: Any = PrivateAttr()
    _client: Any = PrivateAttr()

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

    @property
    def _options(self) -> FinalRequestOptions:
        """The request that gave this page."""
        if "_asked" not in (self.__pydantic_private__ or {}):
            raise RuntimeError("This page was unpickled or made by hand, so it has no client to ask for the next one.")
        return options_of(self._client, self._asked)

    def _next(self) -> FinalRequestOptions:
        """The request for the page after this one."""
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("There is no page after this one: ask has_next_page() before get_next_page().")
        return self._info_to_options(info)

    def _info_to_options(self, info: PageInfo) -> FinalRequestOptions:
        options = self._options.copy()
        options._strip_raw_response_header()
        if not isinstance(info.params, NotGiven):
            # Over all else the caller gave, or a cursor of theirs would give the same page for ever.
            options.params = {**options.params, **info.params}
        elif not isinstance(info.url, NotGiven):
            from urllib.parse import parse_qsl

            address, _, query = str(info.url).partition("?")
            options.params = {**options.params, **dict(parse_qsl(query, keep_blank_values=True))}
            options.url = address
        else:
            body: Any = options.json_data or {}
            more: Any = info.json
            if not isinstance(body, Mapping) or not isinstance(more, Mapping):
                raise TypeError("The next page is asked for by keys of the body, which is no mapping of keys.")
            options.json_data = {**dict(cast("Any", body)), **dict(cast("Any", more))}
        return options

    def _set_private_attributes(self, client: Any, model: Any, options: FinalRequestOptions) -> None:
        """Make a page that was built by hand one that can go on."""
        expected = _core.Expected.page(type(self), model)
        self._client = client
        self._asked = options.copy(update={"_expected": expected})


class BaseSyncPage(BasePage[_T], Generic[_T]):
    """A page that a blocking client gave."""

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
        options = self._next()
        return cast("Self", self._client.request(type(self), options, stream=False, stream_cls=None))


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """A page that an async client gave."""

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
        options = self._next()
        return cast("Self", await self._client.request(type(self), options, stream=False, stream_cls=None))


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


def page_class(kind: str, item: int, asynchronous: bool) -> type[BasePage[Any]]:
    """The class of the pages of a call: `kind` without the client's prefix, `item` the type of the items."""
    return _page_class(f"{'Async' if asynchronous else 'Sync'}{kind}", item)


def construct_page(page: Any, model: Any, client: Any, asked: Asked, data: Any, request_id: str | None) -> Any:
    """A page of a class that the caller brought, filled as answers are: nothing is validated."""
    kind = page[model] if page.__pydantic_generic_metadata__["parameters"] else page
    made: Any = construct_type(value=data, type_=kind)
    if hasattr(made, "_info_to_options"):
        made._request_id = request_id
        object.__setattr__(made, "__pydantic_private__", {"_client": client, "_asked": asked})
    return made


def build_page(
    kind: str,
    item: int,
    client: Any,
    asked: Asked,
    sent: dict[str, Any],
    request_id: str | None,
) -> BasePage[Any]:
    """A page from what the server sent, its items built already: nothing is validated, as for every answer."""
    made_class = page_class(kind, item, client._asynchronous)
    fields = made_class.__pydantic_fields__
    # A field that is missing reads as None, and is not in the set of those that came.
    values = dict.fromkeys(fields)
    values.update((name, value) for name, value in sent.items() if name in fields)
    values["_request_id"] = request_id
    page = made_class.__new__(made_class)
    set_slot = object.__setattr__
    set_slot(page, "__dict__", values)
    set_slot(page, "__pydantic_fields_set__", {name for name in sent if name in fields})
    set_slot(page, "__pydantic_extra__", {name: value for name, value in sent.items() if name not in fields})
    set_slot(page, "__pydantic_private__", {"_client": client, "_asked": asked})
    return page
