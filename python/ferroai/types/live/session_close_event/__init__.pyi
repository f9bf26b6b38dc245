"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["SessionCloseEvent"]


class SessionCloseEvent(BaseModel):
    """Ends the session. Answered by `session.closed`."""
    type: Literal["session.close"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
