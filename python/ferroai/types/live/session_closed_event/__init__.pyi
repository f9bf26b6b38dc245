"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.session_resource import SessionResource
from ferroai.types.live.session_usage import SessionUsage

__all__ = ["SessionClosedEvent"]


class SessionClosedEvent(BaseModel):
    """The session is over, and all is put away; without this event that is not sure."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """`expired`: it went on for as long as it may; `content`: the filter stopped it; `connection_lost`: nobody meant to."""
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
