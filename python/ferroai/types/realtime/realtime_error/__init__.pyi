"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["RealtimeError"]


class RealtimeError(BaseModel):
    """What went wrong."""
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    """Of the client's event that caused it, if one did."""
    param: Optional[str] = None
    """The field to blame, if there is one."""
