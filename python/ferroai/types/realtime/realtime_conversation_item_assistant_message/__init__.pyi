"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemAssistantMessage"]


class RealtimeConversationItemAssistantMessage(BaseModel):
    """What the model said."""
    content: List[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: Optional[str] = None
    """The service makes one unless given; so with all items."""
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Makes no difference to the conversation, with no kind of item."""

class Content(BaseModel):
    audio: Optional[str] = None
    """In the output format of the session."""
    text: Optional[str] = None
    transcript: Optional[str] = None
    """What is said in the sound."""
    type: Optional[Literal["output_text", "output_audio"]] = None
