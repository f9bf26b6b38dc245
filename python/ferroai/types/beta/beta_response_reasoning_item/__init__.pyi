"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseReasoningItem", "Content", "Summary"]


class BetaResponseReasoningItem(BaseModel):
    """What the model thought, as a summary or encrypted; give it back in the next turn."""
    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    """Take it from `response.output_item.done`: before, it may lack its end."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]

class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
