"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioMuteEvent"]


class InputAudioMuteEvent(BaseModel):
    """Lets the model hear silence. Answered by `session.input_audio.muted`."""
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
