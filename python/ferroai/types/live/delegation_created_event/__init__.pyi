"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Delegation", "DelegationCreatedEvent"]


class DelegationCreatedEvent(BaseModel):
    """The model hands work on. What it is stands in the conversation, not here."""
    delegation: Delegation
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""

class Delegation(BaseModel):
    id: str
    """To answer by, or to know the events of the work by."""
    target: Literal["client", "responses", "decisions"]
    """Who does it."""
    type: Literal["delegation"]
    response_id: Optional[str] = None
    """Only where responses do the work."""
