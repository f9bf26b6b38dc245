"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemSystemMessage"]


class RealtimeConversationItemSystemMessage(BaseModel):
    """What the model is told on the way. What holds throughout belongs in the session's `instructions`."""
    content: List[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

class Content(BaseModel):
    text: Optional[str] = None
    type: Optional[Literal["input_text"]] = None
