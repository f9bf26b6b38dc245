"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Error", "ErrorEvent"]


class ErrorEvent(BaseModel):
    error: Error
    event_id: str
    type: Literal["error"]

class Error(BaseModel):
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    param: Optional[str] = None
