"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(BaseModel):
    """Takes an item out of the conversation. Answered by `conversation.item.deleted`, or an error when there is none."""
    item_id: str
    """The item it is about."""
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
