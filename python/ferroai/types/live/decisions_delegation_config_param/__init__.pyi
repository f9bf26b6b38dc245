"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai.types.live.decision_choice_option_param import DecisionChoiceOptionParam
from ferroai.types.live.decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationConfigParam",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    """What is decided when the model hands work on."""
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]
    """Answered together, in this order."""
Question: TypeAlias = DecisionQuestionParam
QuestionQuestionParamChoice: TypeAlias = Choice
QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam
QuestionQuestionParamPredicate: TypeAlias = Predicate
QuestionQuestionParamScore: TypeAlias = Score
QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
