"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferAppendEvent"]


class InputAudioBufferAppendEvent(BaseModel):
    """Adds sound to the buffer, which becomes a message of the user when it is committed: by the service when it detects turns, else by the client. No event answers it."""
    audio: str
    """In the input format of the session, up to 15 MiB; with small pieces turns are noticed sooner."""
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
