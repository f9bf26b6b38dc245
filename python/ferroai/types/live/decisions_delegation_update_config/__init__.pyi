"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional

from ferroai._models import BaseModel
from ferroai.types.live.decision_question import DecisionQuestion

__all__ = ["DecisionsDelegationUpdateConfig"]


class DecisionsDelegationUpdateConfig(BaseModel):
    """What is to be decided from now on."""
    model: Optional[str] = None
    questions: Optional[List[DecisionQuestion]] = None
