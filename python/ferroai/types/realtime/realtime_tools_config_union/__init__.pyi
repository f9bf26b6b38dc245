"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_function_tool import RealtimeFunctionTool

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnion",
]


RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, Mcp]
"""A tool; its fields are told at `RealtimeToolsConfigParam`."""

class McpAllowedToolsMcpToolFilter(BaseModel):
    """Which tools of a server are meant."""
    read_only: Optional[bool] = None
    """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

McpAllowedTools: TypeAlias = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    """For which tools you are asked before they are called."""
    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = None

McpRequireApproval: TypeAlias = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

class Mcp(BaseModel):
    """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
    server_label: str
    """What calls of its tools carry to tell servers apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Whether the model calls it, or a program that the model wrote."""
    allowed_tools: Optional[McpAllowedTools] = None
    """Names, or a filter; all unless given."""
    authorization: Optional[str] = None
    """An OAuth access token for the server. You see to getting one."""
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
    """Not for models that came after 2026-09-01."""
    defer_loading: Optional[bool] = None
    """Whether its tools are only looked for when they are needed."""
    headers: Optional[Dict[str, str]] = None
    """Sent to the server with each request."""
    require_approval: Optional[McpRequireApproval] = None
    """When you are asked before a tool is called."""
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = None
    """Of a Secure MCP Tunnel to a server that is not on the open network."""
