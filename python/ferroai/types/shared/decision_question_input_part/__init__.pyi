"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.shared.decision_input_json import DecisionInputJSON
from ferroai.types.shared.decision_question_input_image import DecisionQuestionInputImage
from ferroai.types.shared.decision_question_input_text import DecisionQuestionInputText

__all__ = ["DecisionQuestionInputPart"]


DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]
