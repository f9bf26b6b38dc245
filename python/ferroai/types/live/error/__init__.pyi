"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["Error"]


class Error(BaseModel):
    code: str
    message: str
    type: str
    client_event_id: Optional[str] = None
    param: Optional[str] = None
