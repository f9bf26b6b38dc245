"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["SessionError"]


class SessionError(BaseModel):
    """What went wrong."""
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    """Of the request, if it was one of them."""
    type: str
