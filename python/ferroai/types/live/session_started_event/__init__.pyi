"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.session_resource import SessionResource

__all__ = ["SessionStartedEvent"]


class SessionStartedEvent(BaseModel):
    """The session has begun."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
