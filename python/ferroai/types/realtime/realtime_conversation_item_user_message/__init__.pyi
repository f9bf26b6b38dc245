"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemUserMessage"]


class RealtimeConversationItemUserMessage(BaseModel):
    """As `RealtimeConversationItemUserMessageParam`."""
    content: List[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

class Content(BaseModel):
    audio: Optional[str] = None
    detail: Optional[Literal["auto", "low", "high"]] = None
    image_url: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["input_text", "input_audio", "input_image"]] = None
