"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioAppendEvent"]


class InputAudioAppendEvent(BaseModel):
    """Sends what the user says; only on the primary WebSocket. No event answers it."""
    audio: str
    """In the format the session began with."""
    type: Literal["session.input_audio.append"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
