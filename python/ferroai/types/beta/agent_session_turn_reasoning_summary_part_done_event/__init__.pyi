"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.summary_text import SummaryText

__all__ = ["AgentSessionTurnReasoningSummaryPartDoneEvent"]


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    """A part of what is told of the model's thoughts is whole."""
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Optional[Literal["incomplete"]] = None
    """Absent unless it was broken off."""
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: Optional[str] = None
