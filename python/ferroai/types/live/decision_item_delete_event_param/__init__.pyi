"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionItemDeleteEventParam"]


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """Makes decisions forget an item."""
    item_id: Required[str]
    """The item it is about."""
    type: Required[Literal["decision.item.delete"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
