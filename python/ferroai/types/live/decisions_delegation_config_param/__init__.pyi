"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Required, TypedDict

from ferroai.types.live.decision_question_param import DecisionQuestionParam

__all__ = ["DecisionsDelegationConfigParam"]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]
