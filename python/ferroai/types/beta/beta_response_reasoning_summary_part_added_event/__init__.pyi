"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningSummaryPartAddedEvent", "Part"]


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    """The summary of what the model thinks gets another part."""
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]

class Agent(BaseModel):
    agent_name: str
