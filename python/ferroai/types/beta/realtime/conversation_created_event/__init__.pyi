"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Conversation", "ConversationCreatedEvent"]


class ConversationCreatedEvent(BaseModel):
    """Sent once, right after the session was created."""
    conversation: Conversation
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["conversation.created"]

class Conversation(BaseModel):
    id: Optional[str] = None
    object: Optional[Literal["realtime.conversation"]] = None
