"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List

from ferroai._models import BaseModel
from ferroai.types.live.decision_question import DecisionQuestion

__all__ = ["DecisionsDelegationConfig"]


class DecisionsDelegationConfig(BaseModel):
    """What is decided when the model hands work on."""
    model: str
    questions: List[DecisionQuestion]
    """Answered together, in this order."""
