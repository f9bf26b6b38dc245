"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpListToolsParam", "Tool"]


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """The tools of an MCP server."""
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str

class Tool(TypedDict, total=False):
    input_schema: Required[object]
    """The JSON schema of its arguments."""
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]
