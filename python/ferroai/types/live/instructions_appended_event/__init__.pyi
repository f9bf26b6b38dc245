"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InstructionsAppendedEvent"]


class InstructionsAppendedEvent(BaseModel):
    """The model knows it; whether it has acted on it is open."""
    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    start_ms: int
    """Where it begins, in milliseconds from the start of the session."""
    type: Literal["session.instructions.appended"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
