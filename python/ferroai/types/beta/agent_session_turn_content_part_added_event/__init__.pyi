"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.output_text import OutputText

__all__ = ["AgentSessionTurnContentPartAddedEvent"]


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    """A message has a new part."""
    content_index: int
    """Which of the message's parts it is."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Where in the output of the turn the message stands."""
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
