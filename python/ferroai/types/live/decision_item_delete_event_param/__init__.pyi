"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionItemDeleteEventParam"]


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """Makes decisions forget an item."""
    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: Optional[str]
