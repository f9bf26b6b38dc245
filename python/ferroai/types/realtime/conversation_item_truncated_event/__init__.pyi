"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemTruncatedEvent"]


class ConversationItemTruncatedEvent(BaseModel):
    """Speech of the assistant is cut, as the client asked."""
    audio_end_ms: int
    """How much was kept."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    type: Literal["conversation.item.truncated"]
