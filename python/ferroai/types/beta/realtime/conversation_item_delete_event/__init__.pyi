"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(BaseModel):
    """As `ConversationItemDeleteEventParam`."""
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = None
