"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionCreateEvent"]


class DecisionCreateEvent(BaseModel):
    """As `DecisionCreateEventParam`."""
    event_id: str
    type: Literal["decision.create"]
