"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_choice_option import DecisionChoiceOption
from ferroai.types.live.decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationUpdateConfig",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationUpdateConfig(BaseModel):
    """What is to be decided from now on."""
    model: Optional[str] = None
    questions: Optional[List[DecisionQuestion]] = None
Question: TypeAlias = DecisionQuestion
QuestionQuestionParamChoice: TypeAlias = Choice
QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
QuestionQuestionParamPredicate: TypeAlias = Predicate
QuestionQuestionParamScore: TypeAlias = Score
QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
