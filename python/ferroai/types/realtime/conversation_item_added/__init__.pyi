"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemAdded"]


class ConversationItemAdded(BaseModel):
    """An item is in the conversation: the client sent it, speech was committed, or an answer begins, which is empty as yet. Sound is left out."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: Optional[str] = None
    """After which item it stands; absent for the first."""
