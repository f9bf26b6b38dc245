"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioAppendEventParam"]


class InputAudioAppendEventParam(TypedDict, total=False):
    """Sends what the user says; only on the primary WebSocket. No event answers it."""
    audio: Required[str]
    """In the format the session began with."""
    type: Required[Literal["session.input_audio.append"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
