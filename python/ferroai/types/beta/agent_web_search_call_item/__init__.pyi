"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_output_item_status import AgentOutputItemStatus
from ferroai.types.beta.web_search_action import WebSearchAction

__all__ = ["AgentWebSearchCallItem"]


class AgentWebSearchCallItem(BaseModel):
    """A search of the web."""
    id: str
    action: Optional[WebSearchAction] = None
    status: AgentOutputItemStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["web_search_call"]
