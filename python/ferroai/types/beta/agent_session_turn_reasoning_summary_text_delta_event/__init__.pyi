"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionTurnReasoningSummaryTextDeltaEvent"]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    """Text has come to what is told of the model's thoughts."""
    delta: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    session_id: str
    summary_index: int
    """Which part of the summary it is about, from 0."""
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
