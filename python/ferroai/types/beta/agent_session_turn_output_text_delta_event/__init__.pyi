"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionTurnOutputTextDeltaEvent"]


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    """Text has come to a part of a message."""
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: Optional[str] = None
