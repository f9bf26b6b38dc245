"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.decision_question_param import DecisionQuestionParam

__all__ = ["DecisionTriggerParam", "Decisions"]


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]

class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]
