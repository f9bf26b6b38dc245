"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.decision import Decision

__all__ = ["DecisionEvent", "Event"]


class DecisionEvent(BaseModel):
    delegation_id: Optional[str] = None
    event: Event
    event_id: str
    source_event_id: Optional[str] = None
    source_event_type: Optional[Literal["session.input_transcript.delta", "session.output_transcript.delta"]] = None
    trigger_id: Optional[str] = None
    type: Literal["decision.event"]

class Event(BaseModel):
    decision: Decision
    type: Literal["decision.completed"]
