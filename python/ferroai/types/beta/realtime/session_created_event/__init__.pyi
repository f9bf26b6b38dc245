"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.session import Session

__all__ = ["SessionCreatedEvent"]


class SessionCreatedEvent(BaseModel):
    """The first event of a connection: the session as it is before anything is changed."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: Session
    type: Literal["session.created"]
