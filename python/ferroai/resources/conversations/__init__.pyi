"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.conversations.conversations import (
    AsyncConversations as AsyncConversations,
    Conversations as Conversations,
)
from ferroai.resources.conversations.items import AsyncItems as AsyncItems, Items as Items

__all__ = ["AsyncConversations", "AsyncItems", "Conversations", "Items"]
