"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.decision import Decision

__all__ = ["DecisionEvent", "Event"]


class DecisionEvent(BaseModel):
    """Questions are answered: for work that was handed on, or for a trigger."""
    delegation_id: Optional[str] = None
    """The work; absent for a trigger."""
    event: Event
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    source_event_id: Optional[str] = None
    """Which event set the trigger off; absent for work."""
    source_event_type: Optional[Literal["session.input_transcript.delta", "session.output_transcript.delta"]] = None
    trigger_id: Optional[str] = None
    """Of this one time; absent for work."""
    type: Literal["decision.event"]

class Event(BaseModel):
    decision: Decision
    type: Literal["decision.completed"]
