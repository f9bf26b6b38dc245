"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferAppendEvent"]


class InputAudioBufferAppendEvent(BaseModel):
    """As `InputAudioBufferAppendEventParam`."""
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = None
