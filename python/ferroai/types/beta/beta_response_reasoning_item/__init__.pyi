"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningItem", "Content", "Summary"]


class BetaResponseReasoningItem(BaseModel):
    """What the model thought, as a summary or encrypted."""
    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    agent: Optional[Agent] = None
    """The agent of a team that this is of; absent when one model answers alone."""
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]

class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]

class Agent(BaseModel):
    agent_name: str
    """Its name as a path from the first, `/root`, down."""
