"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Error", "ErrorEvent"]


class ErrorEvent(BaseModel):
    """Something went wrong. Most often the session goes on."""
    error: Error
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["error"]

class Error(BaseModel):
    """What went wrong."""
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    """Of the client's event that caused it, if one did."""
    param: Optional[str] = None
    """The field to blame, if there is one."""
