"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.decision_question_param import DecisionQuestionParam

__all__ = ["DecisionTriggerParam", "Decisions"]


class DecisionTriggerParam(TypedDict, total=False):
    """Questions asked anew whenever there is more text of what was said."""
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    """By whom: the user (`input`) or the model (`output`)."""
    type: Required[Literal["decisions"]]

class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]
