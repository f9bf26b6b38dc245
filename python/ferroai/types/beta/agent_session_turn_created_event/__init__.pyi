"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnCreatedEvent"]


class AgentSessionTurnCreatedEvent(BaseModel):
    """A turn was asked for."""
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = None
