"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RealtimeResponseCreateMcpTool",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class RealtimeResponseCreateMcpTool(BaseModel):
    """The tools of an MCP server; its fields are told at `RealtimeToolsConfigParam.Mcp`."""
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    allowed_tools: Optional[AllowedTools] = None
    authorization: Optional[str] = None
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    defer_loading: Optional[bool] = None
    """Whether the model has to find it by searching for tools first."""
    headers: Optional[Dict[str, str]] = None
    require_approval: Optional[RequireApproval] = None
    """Which of the tools have to be approved before each call."""
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = None
    """A secure tunnel to the server, instead of `server_url`."""

class AllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

AllowedTools: TypeAlias = Optional[Union[List[str], AllowedToolsMcpToolFilter]]

class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class RequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[RequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[RequireApprovalMcpToolApprovalFilterNever] = None

RequireApproval: TypeAlias = Optional[Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]
