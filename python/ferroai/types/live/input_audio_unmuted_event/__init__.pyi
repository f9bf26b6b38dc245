"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioUnmutedEvent"]


class InputAudioUnmutedEvent(BaseModel):
    """The model hears again, or will once a recording has been played."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.input_audio.unmuted"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
