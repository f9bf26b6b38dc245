"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningSummaryPartAddedEvent", "Part"]


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Optional[Agent] = None

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]

class Agent(BaseModel):
    agent_name: str
