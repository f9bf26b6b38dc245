"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentPendingEvent"]


class AgentSessionEnvironmentPendingEvent(BaseModel):
    """The environment is being made ready."""
    environment: AgentSessionEnvironmentState
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.environment.pending"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
