"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_content import AgentContent

__all__ = ["Subagent"]


class Subagent(BaseModel):
    """An agent that does a part of another's work."""
    id: str
    closed_at: Optional[int] = None
    """Absent while it is `active`, also when it was closed before."""
    instructions: Optional[List[AgentContent]] = None
    """What it was to do first, if known; images in it may be told in words only."""
    name: Optional[str] = None
    """What it is called by who runs it, if anything."""
    object: Literal["agent.session.subagent"]
    opened_at: int
    """For the first time."""
    parent_agent_id: str
    """Of the agent that asked for it."""
    session_id: str
    status: Literal["active", "closed"]
    """`active` also between its turns."""
