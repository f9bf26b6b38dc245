"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """More text of what the user said."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    """Which part of the item's content it is about, from 0."""
    delta: Optional[str] = None
    logprobs: Optional[List[Logprob]] = None
    """Only when the session's `include` asks for them."""

class Logprob(BaseModel):
    token: str
    """The token, as text."""
    bytes: List[int]
    logprob: float
    """Natural logarithm of the token's probability."""
