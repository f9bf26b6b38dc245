"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_session_item import AgentSessionItem

__all__ = ["AgentSessionTurnItemAddedEvent"]


class AgentSessionTurnItemAddedEvent(BaseModel):
    """The turn has a new item."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: AgentSessionItem
    output_index: Optional[int] = None
    """Where it stands in the output of the turn; absent for what the agent did not make."""
    session_id: str
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
