"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["Error"]


class Error(BaseModel):
    """What went wrong."""
    code: str
    """Such as `unknown_parameter`."""
    message: str
    type: str
    client_event_id: Optional[str] = None
    """Of the client's event that caused it, if one did."""
    param: Optional[str] = None
    """The field to blame, such as `session.voice`, if there is one."""
