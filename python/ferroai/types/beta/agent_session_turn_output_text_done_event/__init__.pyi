"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionTurnOutputTextDoneEvent"]


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    """The text of a part is whole."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str] = None
