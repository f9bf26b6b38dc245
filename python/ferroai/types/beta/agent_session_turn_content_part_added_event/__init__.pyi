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
    item_id: str
    output_index: int
    """Where in the output of the turn the message stands."""
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str] = None
