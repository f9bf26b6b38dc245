"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.conversations.conversations import (
    AsyncConversations as AsyncConversations,
    AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
    Conversations as Conversations,
    ConversationsWithRawResponse as ConversationsWithRawResponse,
    ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
)
from ferroai.resources.conversations.items import (
    AsyncItems as AsyncItems,
    AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
    Items as Items,
    ItemsWithRawResponse as ItemsWithRawResponse,
    ItemsWithStreamingResponse as ItemsWithStreamingResponse,
)

__all__ = [
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Conversations",
    "ConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]
