"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_choice_option import DecisionChoiceOption
from ferroai.types.live.decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTrigger",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


class DecisionTrigger(BaseModel):
    """Questions asked anew whenever there is more text of what was said."""
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """By whom: the user (`input`) or the model (`output`)."""
    type: Literal["decisions"]

class Decisions(BaseModel):
    questions: List[DecisionQuestion]
DecisionsQuestion: TypeAlias = DecisionQuestion
DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
DecisionsQuestionQuestionParamScore: TypeAlias = Score
DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
