"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseMcpListToolsFailedEvent"]


class BetaResponseMcpListToolsFailedEvent(BaseModel):
    """An MCP server did not tell its tools."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.mcp_list_tools.failed"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
