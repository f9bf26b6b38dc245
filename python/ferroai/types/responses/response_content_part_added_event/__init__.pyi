"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal
from ferroai.types.responses.response_output_text import ResponseOutputText

__all__ = ["Part", "PartReasoningText", "ResponseContentPartAddedEvent"]


class ResponseContentPartAddedEvent(BaseModel):
    """A message gets another part."""
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]

Part: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText]
