"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemRetrieveEvent"]


class ConversationItemRetrieveEvent(BaseModel):
    """Asks for an item as the service has it, such as speech with the noise taken out. Answered by `conversation.item.retrieved`."""
    item_id: str
    """The item it is about."""
    type: Literal["conversation.item.retrieve"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
