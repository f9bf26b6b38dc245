"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_output_item_status import AgentOutputItemStatus
from ferroai.types.beta.agent_session_message_content import AgentSessionMessageContent

__all__ = ["AgentSessionMessage"]


class AgentSessionMessage(BaseModel):
    """What the user or the agent said."""
    id: Optional[str] = None
    content: List[AgentSessionMessageContent]
    """Text or images of the user, text of the agent."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """`commentary` while it works, `final_answer` at the end; absent in what the user said."""
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    """What the user said is always `completed`."""
    turn_id: str
    """The turn it belongs to."""
    type: Literal["message"]
    @property
    def output_text(self) -> str:
        """All that the agent said in it, as one text."""
