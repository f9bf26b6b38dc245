"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemCreateEvent"]


class ConversationItemCreateEvent(BaseModel):
    """Adds an item to the conversation; it cannot be speech of the assistant. Answered by `conversation.item.created`."""
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    previous_item_id: Optional[str] = None
    """After which item to put it; `root` for the beginning, the end unless given."""
