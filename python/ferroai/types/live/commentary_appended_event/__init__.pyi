"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CommentaryAppendedEvent"]


class CommentaryAppendedEvent(BaseModel):
    """The model knows it; whether and how it says so is open."""
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: Optional[str] = None
