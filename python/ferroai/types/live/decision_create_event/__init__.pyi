"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionCreateEvent"]


class DecisionCreateEvent(BaseModel):
    """Asks the questions now."""
    event_id: str
    """Never the same twice in a session."""
    type: Literal["decision.create"]
