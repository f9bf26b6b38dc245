"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemTruncatedEvent"]


class ConversationItemTruncatedEvent(BaseModel):
    """Speech of the assistant is cut, as the client asked."""
    audio_end_ms: int
    """How much was kept."""
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]
