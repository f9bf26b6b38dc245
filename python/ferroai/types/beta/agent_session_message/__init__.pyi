"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_output_item_status import AgentOutputItemStatus
from ferroai.types.beta.agent_session_message_content import AgentSessionMessageContent

__all__ = ["AgentSessionMessage"]


class AgentSessionMessage(BaseModel):
    id: Optional[str] = None
    content: List[AgentSessionMessageContent]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
    @property
    def output_text(self) -> str:
        ...
