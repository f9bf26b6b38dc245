"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionItemDeleteEvent"]


class DecisionItemDeleteEvent(BaseModel):
    """Makes decisions forget an item."""
    item_id: str
    """The item it is about."""
    type: Literal["decision.item.delete"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
