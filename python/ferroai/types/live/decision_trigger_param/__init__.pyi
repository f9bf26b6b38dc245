"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.decision_choice_option_param import DecisionChoiceOptionParam
from ferroai.types.live.decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTriggerParam",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


class DecisionTriggerParam(TypedDict, total=False):
    """Questions asked anew whenever there is more text of what was said."""
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    """By whom: the user (`input`) or the model (`output`)."""
    type: Required[Literal["decisions"]]

class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]
DecisionsQuestion: TypeAlias = DecisionQuestionParam
DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam
DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
DecisionsQuestionQuestionParamScore: TypeAlias = Score
DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
