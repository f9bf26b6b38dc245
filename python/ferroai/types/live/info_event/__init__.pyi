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
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    message: str
    type: Literal["info"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
