"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_mcp_protocol_error import RealtimeMcpProtocolError
from ferroai.types.realtime.realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from ferroai.types.realtime.realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["Error", "RealtimeMcpToolCall"]


class RealtimeMcpToolCall(BaseModel):
    """A tool of an MCP server was called."""
    id: str
    arguments: str
    """JSON."""
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = None
    """Absent when nobody had to be asked."""
    error: Optional[Error] = None
    """Only when it failed."""
    output: Optional[str] = None

Error: TypeAlias = Optional[Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError]]
