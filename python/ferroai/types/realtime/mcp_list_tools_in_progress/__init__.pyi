"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["McpListToolsInProgress"]


class McpListToolsInProgress(BaseModel):
    """An MCP server is being asked for its tools."""
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]
