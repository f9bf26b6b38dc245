"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_session import AgentSession

__all__ = ["AgentSessionRequiresActionEvent"]


class AgentSessionRequiresActionEvent(BaseModel):
    """The session waits for what its `required_actions` say."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
