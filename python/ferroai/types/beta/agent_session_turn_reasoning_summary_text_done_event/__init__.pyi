"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionTurnReasoningSummaryTextDoneEvent"]


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """The text of what is told of the model's thoughts is whole."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    session_id: str
    summary_index: int
    """Which part of the summary it is about, from 0."""
    text: str
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
