"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeMcpListTools", "Tool"]


class RealtimeMcpListTools(BaseModel):
    """The tools of an MCP server."""
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    tools: List[Tool]
    type: Literal["mcp_list_tools"]
    id: Optional[str] = None

class Tool(BaseModel):
    input_schema: object
    """The JSON schema of its arguments."""
    name: str
    annotations: Optional[object] = None
    description: Optional[str] = None
