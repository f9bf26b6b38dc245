"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnCreatedEvent"]


class AgentSessionTurnCreatedEvent(BaseModel):
    """A turn was asked for."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    turn: Turn
    turn_id: str
    """The turn it belongs to."""
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
