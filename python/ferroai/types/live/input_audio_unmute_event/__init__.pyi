"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioUnmuteEvent"]


class InputAudioUnmuteEvent(BaseModel):
    """As `InputAudioUnmuteEventParam`."""
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = None
