"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
from ferroai.types.beta.beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseContentPartDoneEvent", "Part", "PartReasoningText"]


class BetaResponseContentPartDoneEvent(BaseModel):
    """A part of a message is whole."""
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]

Part: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText]

class Agent(BaseModel):
    agent_name: str
