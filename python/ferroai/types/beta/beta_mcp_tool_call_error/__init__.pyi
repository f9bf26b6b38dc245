"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["BetaMcpToolCallError", "HTTPError", "McpProtocolError", "McpToolExecutionError"]


BetaMcpToolCallError: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]
"""Why a tool of an MCP server failed."""

class McpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]

class McpToolExecutionError(BaseModel):
    content: object
    type: Literal["mcp_tool_execution_error"]

class HTTPError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]
