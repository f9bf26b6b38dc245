"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioUnmuteEvent"]


class InputAudioUnmuteEvent(BaseModel):
    """Lets the model hear again. Answered by `session.input_audio.unmuted`."""
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
