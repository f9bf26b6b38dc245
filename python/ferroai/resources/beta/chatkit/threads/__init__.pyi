"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.beta.chatkit import chatkit_thread_item_list
from ferroai.types.beta.chatkit.chatkit_thread import ChatKitThread
from ferroai.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse

__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]


class Threads(SyncAPIResource):
    """Read and delete what was said in chats."""
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatKitThread:
        """Look a thread up, without its items.

        `GET /chatkit/threads/{thread_id}`, https://platform.openai.com/docs/api-reference/chatkit
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """List threads.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, up to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            user: Only those of this user.

        `GET /chatkit/threads`, https://platform.openai.com/docs/api-reference/chatkit
        """
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ThreadDeleteResponse:
        """Delete a thread, with its items and what was attached to them.

        `DELETE /chatkit/threads/{thread_id}`, https://platform.openai.com/docs/api-reference/chatkit
        """
    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[chatkit_thread_item_list.Data]:
        """List what was said and shown in a thread.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, up to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /chatkit/threads/{thread_id}/items`, https://platform.openai.com/docs/api-reference/chatkit
        """

class AsyncThreads(AsyncAPIResource):
    """Read and delete what was said in chats."""
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatKitThread:
        """Look a thread up, without its items.

        `GET /chatkit/threads/{thread_id}`, https://platform.openai.com/docs/api-reference/chatkit
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """List threads.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, up to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            user: Only those of this user.

        `GET /chatkit/threads`, https://platform.openai.com/docs/api-reference/chatkit
        """
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ThreadDeleteResponse:
        """Delete a thread, with its items and what was attached to them.

        `DELETE /chatkit/threads/{thread_id}`, https://platform.openai.com/docs/api-reference/chatkit
        """
    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[chatkit_thread_item_list.Data, AsyncConversationCursorPage[chatkit_thread_item_list.Data]]:
        """List what was said and shown in a thread.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, up to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /chatkit/threads/{thread_id}/items`, https://platform.openai.com/docs/api-reference/chatkit
        """

class ThreadsWithRawResponse:
    def __init__(self, resource: Threads) -> None: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatKitThread]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., user: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ChatKitThread]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ThreadDeleteResponse]: ...
    def list_items(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[chatkit_thread_item_list.Data]]: ...

class AsyncThreadsWithRawResponse:
    def __init__(self, resource: AsyncThreads) -> None: ...
    async def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatKitThread]: ...
    async def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., user: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ChatKitThread]]: ...
    async def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ThreadDeleteResponse]: ...
    async def list_items(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[chatkit_thread_item_list.Data]]: ...

class ThreadsWithStreamingResponse:
    def __init__(self, resource: Threads) -> None: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatKitThread]]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., user: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ChatKitThread]]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ThreadDeleteResponse]]: ...
    def list_items(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[chatkit_thread_item_list.Data]]]: ...

class AsyncThreadsWithStreamingResponse:
    def __init__(self, resource: AsyncThreads) -> None: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatKitThread]]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., user: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ChatKitThread]]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ThreadDeleteResponse]]: ...
    def list_items(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[chatkit_thread_item_list.Data]]]: ...
