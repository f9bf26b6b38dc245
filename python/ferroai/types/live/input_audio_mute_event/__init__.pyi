"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioMuteEvent"]


class InputAudioMuteEvent(BaseModel):
    """As `InputAudioMuteEventParam`."""
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str] = None
