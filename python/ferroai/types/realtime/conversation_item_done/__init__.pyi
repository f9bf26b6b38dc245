"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.conversation_item import ConversationItem

__all__ = ["ConversationItemDone"]


class ConversationItemDone(BaseModel):
    """An item is whole. Sound is left out: `conversation.item.retrieve` gives it."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: Optional[str] = None
    """After which item it stands; absent for the first."""
