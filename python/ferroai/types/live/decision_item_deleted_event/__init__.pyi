"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionItemDeletedEvent"]


class DecisionItemDeletedEvent(BaseModel):
    """Decisions have forgotten an item."""
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: Optional[str] = None
