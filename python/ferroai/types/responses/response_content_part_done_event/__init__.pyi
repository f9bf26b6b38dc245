"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal
from ferroai.types.responses.response_output_text import ResponseOutputText

__all__ = ["Part", "PartReasoningText", "ResponseContentPartDoneEvent"]


class ResponseContentPartDoneEvent(BaseModel):
    """A part of a message is whole."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    part: Part
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.content_part.done"]

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]

Part: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText]
