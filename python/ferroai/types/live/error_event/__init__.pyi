"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.error import Error

__all__ = ["ErrorEvent"]


class ErrorEvent(BaseModel):
    """Something went wrong."""
    error: Error
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["error"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
