"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_output_item_status import AgentOutputItemStatus
from ferroai.types.beta.summary_text import SummaryText

__all__ = ["AgentReasoningItem"]


class AgentReasoningItem(BaseModel):
    """What is told of the model's thoughts."""
    id: str
    status: Optional[AgentOutputItemStatus] = None
    """Absent where it is not known."""
    summary: List[SummaryText]
    turn_id: str
    """The turn it belongs to."""
    type: Literal["reasoning"]
