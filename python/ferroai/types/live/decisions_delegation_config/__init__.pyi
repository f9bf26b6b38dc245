"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_choice_option import DecisionChoiceOption
from ferroai.types.live.decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationConfig",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationConfig(BaseModel):
    """What is decided when the model hands work on."""
    model: str
    questions: List[DecisionQuestion]
    """Answered together, in this order."""
Question: TypeAlias = DecisionQuestion
QuestionQuestionParamChoice: TypeAlias = Choice
QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
QuestionQuestionParamPredicate: TypeAlias = Predicate
QuestionQuestionParamScore: TypeAlias = Score
QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
