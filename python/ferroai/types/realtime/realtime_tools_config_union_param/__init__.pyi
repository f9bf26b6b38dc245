"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnionParam",
]


RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, Mcp]
"""A tool; its fields are told at `RealtimeToolsConfigParam`."""

class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Which tools of a server are meant."""
    read_only: bool
    """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]

class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """For which tools you are asked before they are called."""
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class Mcp(TypedDict, total=False):
    """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
    server_label: Required[str]
    """What calls of its tools carry to tell servers apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Whether the model calls it, or a program that the model wrote."""
    allowed_tools: Optional[McpAllowedTools]
    """Names, or a filter; all unless given."""
    authorization: str
    """An OAuth access token for the server. You see to getting one."""
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
    """Not for models that came after 2026-09-01."""
    defer_loading: bool
    """Whether its tools are only looked for when they are needed."""
    headers: Optional[Dict[str, str]]
    """Sent to the server with each request."""
    require_approval: Optional[McpRequireApproval]
    """When you are asked before a tool is called."""
    server_description: str
    server_url: str
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Of a Secure MCP Tunnel to a server that is not on the open network."""
