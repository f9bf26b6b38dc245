"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemDeletedEvent"]


class ConversationItemDeletedEvent(BaseModel):
    """An item is gone, as the client asked."""
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]
