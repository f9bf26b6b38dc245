"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.conversations.conversation import Conversation
from ferroai.types.conversations.conversation_item import ConversationItem
from ferroai.types.conversations.conversation_item_list import ConversationItemList
from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]


class Items(SyncAPIResource):
    """Add, read and remove what was said in a conversation."""
    @property
    def with_raw_response(self) -> ItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse: ...
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationItemList:
        """Add to a conversation.

        Args:
            items: What to add, up to 20 items.
            include: Parts of the items that are left out unless asked for.

        `POST /conversations/{conversation_id}/items`, https://platform.openai.com/docs/api-reference/conversations
        """
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationItem:
        """Look an item of a conversation up.

        Args:
            include: Parts of the item that are left out unless asked for.

        `GET /conversations/{conversation_id}/items/{item_id}`, https://platform.openai.com/docs/api-reference/conversations
        """
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = ...,
        include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List what was said in a conversation.

        Args:
            after: Id of the last thing of the page before.
            include: Parts of the items that are left out unless asked for.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /conversations/{conversation_id}/items`, https://platform.openai.com/docs/api-reference/conversations
        """
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Remove an item from a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`, https://platform.openai.com/docs/api-reference/conversations
        """

class AsyncItems(AsyncAPIResource):
    """Add, read and remove what was said in a conversation."""
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationItemList:
        """Add to a conversation.

        Args:
            items: What to add, up to 20 items.
            include: Parts of the items that are left out unless asked for.

        `POST /conversations/{conversation_id}/items`, https://platform.openai.com/docs/api-reference/conversations
        """
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationItem:
        """Look an item of a conversation up.

        Args:
            include: Parts of the item that are left out unless asked for.

        `GET /conversations/{conversation_id}/items/{item_id}`, https://platform.openai.com/docs/api-reference/conversations
        """
    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = ...,
        include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List what was said in a conversation.

        Args:
            after: Id of the last thing of the page before.
            include: Parts of the items that are left out unless asked for.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /conversations/{conversation_id}/items`, https://platform.openai.com/docs/api-reference/conversations
        """
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Remove an item from a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}`, https://platform.openai.com/docs/api-reference/conversations
        """

class ItemsWithRawResponse:
    def __init__(self, resource: Items) -> None: ...
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationItemList]: ...
    def retrieve(
        self, item_id: str, *, conversation_id: str, include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    def list(
        self, conversation_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ConversationItem]]: ...
    def delete(
        self, item_id: str, *, conversation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...

class AsyncItemsWithRawResponse:
    def __init__(self, resource: AsyncItems) -> None: ...
    async def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationItemList]: ...
    async def retrieve(
        self, item_id: str, *, conversation_id: str, include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    async def list(
        self, conversation_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ConversationItem]]: ...
    async def delete(
        self, item_id: str, *, conversation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...

class ItemsWithStreamingResponse:
    def __init__(self, resource: Items) -> None: ...
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ConversationItemList]]: ...
    def retrieve(
        self, item_id: str, *, conversation_id: str, include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    def list(
        self, conversation_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self, item_id: str, *, conversation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...

class AsyncItemsWithStreamingResponse:
    def __init__(self, resource: AsyncItems) -> None: ...
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItemList]]: ...
    def retrieve(
        self, item_id: str, *, conversation_id: str, include: List[ResponseIncludable] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    def list(
        self, conversation_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self, item_id: str, *, conversation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
