"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemContent"]


class ConversationItemContent(BaseModel):
    """A part of a message: the system's are text, the user's also sound."""
    id: Optional[str] = None
    """Which item is meant, when it is a reference."""
    audio: Optional[str] = None
    """In the input format of the session."""
    text: Optional[str] = None
    transcript: Optional[str] = None
    """What is said in the sound."""
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = None
