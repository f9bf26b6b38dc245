"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputTranscriptDeltaEvent"]


class InputTranscriptDeltaEvent(BaseModel):
    """More text of what the user says. Nothing tells where a turn ends."""
    delta: str
    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    start_ms: int
    """Where it begins, in milliseconds from the start of the session."""
    type: Literal["session.input_transcript.delta"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
