"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(BaseModel):
    text: str
    type: Literal["input_text"]
