"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.resources.conversations.items import AsyncItems, Items
from ferroai.types.conversations.conversation import Conversation
from ferroai.types.conversations.conversation_deleted_resource import ConversationDeletedResource
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["AsyncConversations", "Conversations"]


class Conversations(SyncAPIResource):
    @property
    def items(self) -> Items:
        ...
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
        ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        ...
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
        ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationDeletedResource:
        ...

class AsyncConversations(AsyncAPIResource):
    @property
    def items(self) -> AsyncItems:
        ...
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
        ...
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Conversation:
        ...
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
        ...
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ConversationDeletedResource:
        ...
