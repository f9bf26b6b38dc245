"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferCommitEvent"]


class InputAudioBufferCommitEvent(BaseModel):
    """As `InputAudioBufferCommitEventParam`."""
    type: Literal["input_audio_buffer.commit"]
    event_id: Optional[str] = None
