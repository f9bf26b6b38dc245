"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.session import Session

__all__ = ["SessionUpdatedEvent"]


class SessionUpdatedEvent(BaseModel):
    """The session as it is now, all of it."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: Session
    type: Literal["session.updated"]
