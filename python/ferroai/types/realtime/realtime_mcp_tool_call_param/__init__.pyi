"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.realtime.realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from ferroai.types.realtime.realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from ferroai.types.realtime.realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

__all__ = ["Error", "RealtimeMcpToolCallParam"]


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A tool of an MCP server was called."""
    id: Required[str]
    arguments: Required[str]
    """JSON."""
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp_call"]]
    approval_request_id: Optional[str]
    """Absent when nobody had to be asked."""
    error: Optional[Error]
    """Only when it failed."""
    output: Optional[str]

Error: TypeAlias = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam]
