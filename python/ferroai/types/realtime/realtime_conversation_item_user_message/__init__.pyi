"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "RealtimeConversationItemUserMessage"]


class RealtimeConversationItemUserMessage(BaseModel):
    """What the user said or showed."""
    content: List[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

class Content(BaseModel):
    audio: Optional[str] = None
    """In the input format of the session."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely to look; `auto`, which is `high`, unless given."""
    image_url: Optional[str] = None
    """The picture itself as a data URL, PNG or JPEG."""
    text: Optional[str] = None
    transcript: Optional[str] = None
    """What is said in the sound. Kept for you; the model listens."""
    type: Optional[Literal["input_text", "input_audio", "input_image"]] = None
