"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InfoEvent"]


class InfoEvent(BaseModel):
    """Something worth knowing, such as what a browser is allowed."""
    code: str
    """Such as `data_channel_permissions`."""
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: Optional[str] = None
