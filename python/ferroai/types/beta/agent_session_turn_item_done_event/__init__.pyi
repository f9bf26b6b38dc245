"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_output_item import AgentOutputItem

__all__ = ["AgentSessionTurnItemDoneEvent"]


class AgentSessionTurnItemDoneEvent(BaseModel):
    """An item of the output is whole."""
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str] = None
