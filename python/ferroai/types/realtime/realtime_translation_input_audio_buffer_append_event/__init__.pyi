"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent"]


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    """As `RealtimeTranslationInputAudioBufferAppendEventParam`."""
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: Optional[str] = None
