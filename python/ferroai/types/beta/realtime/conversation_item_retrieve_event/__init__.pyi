"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemRetrieveEvent"]


class ConversationItemRetrieveEvent(BaseModel):
    """As `ConversationItemRetrieveEventParam`."""
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: Optional[str] = None
