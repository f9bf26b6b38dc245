"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemCreatedEvent"]


class ConversationItemCreatedEvent(BaseModel):
    """An item was made by an answer, by committed speech or by the client."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = None
    """After which item it stands; absent for the first."""
