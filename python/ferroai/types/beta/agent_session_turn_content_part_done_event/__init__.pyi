"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.output_text import OutputText

__all__ = ["AgentSessionTurnContentPartDoneEvent"]


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """A part of a message is whole."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = None
