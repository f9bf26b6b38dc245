"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RealtimeResponseCreateMcpToolParam",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """The tools of an MCP server; its fields are told at `RealtimeToolsConfigParam.Mcp`."""
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    allowed_tools: Optional[AllowedTools]
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    """Whether the model has to find it by searching for tools first."""
    headers: Optional[Dict[str, str]]
    require_approval: Optional[RequireApproval]
    """Which of the tools have to be approved before each call."""
    server_description: str
    server_url: str
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """A secure tunnel to the server, instead of `server_url`."""

class AllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

AllowedTools: TypeAlias = Union[SequenceNotStr[str], AllowedToolsMcpToolFilter]

class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlways
    never: RequireApprovalMcpToolApprovalFilterNever

RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
