"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.output_text import OutputText

__all__ = ["AgentSessionTurnContentPartDoneEvent"]


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """A part of a message is whole."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
