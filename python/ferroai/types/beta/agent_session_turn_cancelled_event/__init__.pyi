"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.sessions.turn import Turn
from ferroai.types.beta.token_usage import TokenUsage

__all__ = ["AgentSessionTurnCancelledEvent"]


class AgentSessionTurnCancelledEvent(BaseModel):
    """The turn was stopped."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    turn: Turn
    turn_id: str
    """The turn it belongs to."""
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[TokenUsage] = None
    """Of the agent itself, without its subagents, as far as is known."""
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
