"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningSummaryPartDoneEvent", "Part"]


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the summary is whole."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    part: Part
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    summary_index: int
    """Which part of the summary it is about, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    status: Optional[Literal["incomplete"]] = None

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
