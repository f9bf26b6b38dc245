"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioMutedEvent"]


class InputAudioMutedEvent(BaseModel):
    """The model hears silence; sidebands still get the sound."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.input_audio.muted"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
