"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_tool import BetaTool

__all__ = ["Agent", "BetaResponseToolSearchOutputItem"]


class BetaResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    created_by: Optional[str] = None
    """Id of who made it."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
