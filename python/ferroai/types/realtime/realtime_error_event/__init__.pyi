"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_error import RealtimeError

__all__ = ["RealtimeErrorEvent"]


class RealtimeErrorEvent(BaseModel):
    """Something went wrong. Most often the session goes on."""
    error: RealtimeError
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["error"]
