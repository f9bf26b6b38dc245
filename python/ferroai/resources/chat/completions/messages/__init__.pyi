"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.chat.chat_completion_store_message import ChatCompletionStoreMessage

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]


class Messages(SyncAPIResource):
    """Read the messages that a stored completion answered."""
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List the messages that a stored completion answered.

        Args:
            after: Id of the last item of the page before.
            limit: How many items a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /chat/completions/{completion_id}/messages`, https://platform.openai.com/docs/api-reference/chat
        """

class AsyncMessages(AsyncAPIResource):
    """Read the messages that a stored completion answered."""
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List the messages that a stored completion answered.

        Args:
            after: Id of the last item of the page before.
            limit: How many items a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /chat/completions/{completion_id}/messages`, https://platform.openai.com/docs/api-reference/chat
        """

class MessagesWithRawResponse:
    def __init__(self, resource: Messages) -> None: ...
    def list(
        self, completion_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ChatCompletionStoreMessage]]: ...

class AsyncMessagesWithRawResponse:
    def __init__(self, resource: AsyncMessages) -> None: ...
    async def list(
        self, completion_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ChatCompletionStoreMessage]]: ...

class MessagesWithStreamingResponse:
    def __init__(self, resource: Messages) -> None: ...
    def list(
        self, completion_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ChatCompletionStoreMessage]]]: ...

class AsyncMessagesWithStreamingResponse:
    def __init__(self, resource: AsyncMessages) -> None: ...
    def list(
        self, completion_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ChatCompletionStoreMessage]]]: ...
