"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningSummaryPartDoneEvent", "Part"]


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the summary is whole."""
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    status: Optional[Literal["incomplete"]] = None

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]

class Agent(BaseModel):
    agent_name: str
