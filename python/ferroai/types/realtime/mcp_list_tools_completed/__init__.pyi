"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["McpListToolsCompleted"]


class McpListToolsCompleted(BaseModel):
    """The tools of an MCP server are known."""
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]
