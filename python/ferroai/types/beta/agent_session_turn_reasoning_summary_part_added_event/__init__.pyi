"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.summary_text import SummaryText

__all__ = ["AgentSessionTurnReasoningSummaryPartAddedEvent"]


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    """What is told of the model's thoughts has a new part."""
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    """Which of the parts it is."""
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: Optional[str] = None
