"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InstructionsAppendedEvent"]


class InstructionsAppendedEvent(BaseModel):
    """The model knows it; whether it has acted on it is open."""
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: Optional[str] = None
