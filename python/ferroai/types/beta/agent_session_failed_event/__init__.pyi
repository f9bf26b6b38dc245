"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_session import AgentSession

__all__ = ["AgentSessionFailedEvent"]


class AgentSessionFailedEvent(BaseModel):
    """The session has failed."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
