"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_session import AgentSession

__all__ = ["AgentSessionInProgressEvent"]


class AgentSessionInProgressEvent(BaseModel):
    """The session is at work on a turn."""
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: Optional[str] = None
