"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import TypedDict

from ferroai.types.live.decision_question_param import DecisionQuestionParam

__all__ = ["DecisionsDelegationUpdateConfigParam"]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """What is to be decided from now on."""
    model: str
    questions: Iterable[DecisionQuestionParam]
