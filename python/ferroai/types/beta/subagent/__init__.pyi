"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_content import AgentContent

__all__ = ["Subagent"]


class Subagent(BaseModel):
    id: str
    closed_at: Optional[int] = None
    instructions: Optional[List[AgentContent]] = None
    name: Optional[str] = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]
