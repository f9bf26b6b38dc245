"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_output_item_status import AgentOutputItemStatus
from ferroai.types.beta.output_text import OutputText

__all__ = ["AgentSessionAssistantMessage"]


class AgentSessionAssistantMessage(BaseModel):
    """What the agent said."""
    id: str
    content: List[OutputText]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """`commentary` while it works, `final_answer` at the end."""
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["message"]
