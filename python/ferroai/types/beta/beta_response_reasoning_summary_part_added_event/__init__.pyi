"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningSummaryPartAddedEvent", "Part"]


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    """The summary of what the model thinks gets another part."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    part: Part
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    summary_index: int
    """Which part of the summary it is about, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
