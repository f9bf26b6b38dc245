"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionItemDeletedEvent"]


class DecisionItemDeletedEvent(BaseModel):
    """Decisions have forgotten an item."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    type: Literal["decision.item.deleted"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
