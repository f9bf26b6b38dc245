"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """What the user said could not be written down."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    error: Error
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    type: Literal["conversation.item.input_audio_transcription.failed"]

class Error(BaseModel):
    code: Optional[str] = None
    message: Optional[str] = None
    param: Optional[str] = None
    type: Optional[str] = None
