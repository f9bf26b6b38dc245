"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.conversation_item import ConversationItem

__all__ = ["ResponseOutputItemAddedEvent"]


class ResponseOutputItemAddedEvent(BaseModel):
    """An answer gets another item."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ConversationItem
    output_index: int
    """Which item of the output it is about, from 0."""
    response_id: str
    """The response it belongs to."""
    type: Literal["response.output_item.added"]
