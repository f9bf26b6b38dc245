"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeMcpApprovalRequest"]


class RealtimeMcpApprovalRequest(BaseModel):
    """Asks whether a tool of an MCP server may be called."""
    id: str
    arguments: str
    """JSON."""
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_approval_request"]
