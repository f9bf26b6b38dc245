"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseEvent"]


class ResponseEvent(BaseModel):
    event: Dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: Optional[str] = None
    delegation_id: Optional[str] = None
