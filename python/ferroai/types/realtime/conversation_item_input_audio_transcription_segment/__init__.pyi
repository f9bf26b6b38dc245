"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    """What one speaker said without a break, when speakers are told apart."""
    id: str
    content_index: int
    """Which part of the item's content it is about, from 0."""
    end: float
    """Seconds."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    speaker: str
    """A name by which this voice is told from the others."""
    start: float
    """Seconds."""
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
