"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseToolSearchCall"]


class BetaResponseToolSearchCall(BaseModel):
    """A search for tools that fit."""
    id: str
    arguments: object
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    created_by: Optional[str] = None
    """Id of who made it."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
