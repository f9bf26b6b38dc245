"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpApprovalRequestParam"]


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """Asks whether a tool of an MCP server may be called."""
    id: Required[str]
    arguments: Required[str]
    """JSON."""
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp_approval_request"]]
