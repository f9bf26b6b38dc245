"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["McpListToolsFailed"]


class McpListToolsFailed(BaseModel):
    """An MCP server did not tell its tools."""
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]
