"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """More text of what the user said."""
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None
    logprobs: Optional[List[Logprob]] = None
    """Only when the session's `include` asks for them."""

class Logprob(BaseModel):
    token: str
    bytes: List[int]
    logprob: float
