"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Required, TypedDict

from ferroai.types.live.decision_question_param import DecisionQuestionParam

__all__ = ["DecisionsDelegationConfigParam"]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    """What is decided when the model hands work on."""
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]
    """Answered together, in this order."""
