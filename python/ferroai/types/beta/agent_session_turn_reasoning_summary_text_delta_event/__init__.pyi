"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionTurnReasoningSummaryTextDeltaEvent"]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    """Text has come to what is told of the model's thoughts."""
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str] = None
