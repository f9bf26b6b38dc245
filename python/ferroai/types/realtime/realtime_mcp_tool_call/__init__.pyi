"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_mcp_protocol_error import RealtimeMcpProtocolError
from ferroai.types.realtime.realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from ferroai.types.realtime.realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["Error", "RealtimeMcpToolCall"]


class RealtimeMcpToolCall(BaseModel):
    """As `RealtimeMcpToolCallParam`."""
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = None
    error: Optional[Error] = None
    output: Optional[str] = None

Error: TypeAlias = Optional[Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError]]
