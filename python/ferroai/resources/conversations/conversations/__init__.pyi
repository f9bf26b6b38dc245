"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.resources.conversations.items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from ferroai.types.conversations.conversation import Conversation
from ferroai.types.conversations.conversation_deleted_resource import ConversationDeletedResource
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "Conversations",
    "ConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
]


class Conversations(SyncAPIResource):
    """Keep what was said from one response to the next."""
    @property
    def items(self) -> Items:
        """Add, read and remove what was said in a conversation."""
    @property
    def with_raw_response(self) -> ConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Begin a conversation.

        Args:
            items: What was said so far, up to 20 items.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /conversations`, https://platform.openai.com/docs/api-reference/conversations
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Look a conversation up.

        `GET /conversations/{conversation_id}`, https://platform.openai.com/docs/api-reference/conversations
        """
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Change what is noted about a conversation.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /conversations/{conversation_id}`, https://platform.openai.com/docs/api-reference/conversations
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items stay.

        `DELETE /conversations/{conversation_id}`, https://platform.openai.com/docs/api-reference/conversations
        """

class AsyncConversations(AsyncAPIResource):
    """Keep what was said from one response to the next."""
    @property
    def items(self) -> AsyncItems:
        """Add, read and remove what was said in a conversation."""
    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Begin a conversation.

        Args:
            items: What was said so far, up to 20 items.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /conversations`, https://platform.openai.com/docs/api-reference/conversations
        """
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Look a conversation up.

        `GET /conversations/{conversation_id}`, https://platform.openai.com/docs/api-reference/conversations
        """
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        """Change what is noted about a conversation.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /conversations/{conversation_id}`, https://platform.openai.com/docs/api-reference/conversations
        """
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items stay.

        `DELETE /conversations/{conversation_id}`, https://platform.openai.com/docs/api-reference/conversations
        """

class ConversationsWithRawResponse:
    def __init__(self, resource: Conversations) -> None: ...
    @property
    def items(self) -> ItemsWithRawResponse: ...
    def create(
        self, *, items: Optional[Iterable[ResponseInputItemParam]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    def retrieve(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    def update(
        self, conversation_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    def delete(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationDeletedResource]: ...

class AsyncConversationsWithRawResponse:
    def __init__(self, resource: AsyncConversations) -> None: ...
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    async def create(
        self, *, items: Optional[Iterable[ResponseInputItemParam]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def retrieve(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def update(
        self, conversation_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def delete(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationDeletedResource]: ...

class ConversationsWithStreamingResponse:
    def __init__(self, resource: Conversations) -> None: ...
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    def create(
        self, *, items: Optional[Iterable[ResponseInputItemParam]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def retrieve(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def update(
        self, conversation_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def delete(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ConversationDeletedResource]]: ...

class AsyncConversationsWithStreamingResponse:
    def __init__(self, resource: AsyncConversations) -> None: ...
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    def create(
        self, *, items: Optional[Iterable[ResponseInputItemParam]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def retrieve(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def update(
        self, conversation_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def delete(
        self, conversation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationDeletedResource]]: ...
