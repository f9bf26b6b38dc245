"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.decision_question import DecisionQuestion

__all__ = ["DecisionTrigger", "Decisions"]


class DecisionTrigger(BaseModel):
    """As `DecisionTriggerParam`."""
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

class Decisions(BaseModel):
    questions: List[DecisionQuestion]
