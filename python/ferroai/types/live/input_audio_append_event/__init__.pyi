"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioAppendEvent"]


class InputAudioAppendEvent(BaseModel):
    """As `InputAudioAppendEventParam`."""
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: Optional[str] = None
