"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import TypeAlias, TypedDict

from ferroai.types.live.decision_choice_option_param import DecisionChoiceOptionParam
from ferroai.types.live.decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationUpdateConfigParam",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """What is to be decided from now on."""
    model: str
    questions: Iterable[DecisionQuestionParam]
Question: TypeAlias = DecisionQuestionParam
QuestionQuestionParamChoice: TypeAlias = Choice
QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam
QuestionQuestionParamPredicate: TypeAlias = Predicate
QuestionQuestionParamScore: TypeAlias = Score
QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
