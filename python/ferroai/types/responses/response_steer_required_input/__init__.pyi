"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "ApplyPatchCallOutput",
    "ComputerCallOutput",
    "CustomToolCallOutput",
    "FunctionCallOutput",
    "McpApprovalResponse",
    "ResponseSteerRequiredInput",
    "ShellCallOutput",
    "ToolSearchOutput",
]


ResponseSteerRequiredInput: TypeAlias = Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]

class FunctionCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    name: str
    type: Literal["function_call_output"]

class CustomToolCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["custom_tool_call_output"]

class ComputerCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["computer_call_output"]

class ShellCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["shell_call_output"]

class ApplyPatchCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["apply_patch_call_output"]

class ToolSearchOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    execution: Literal["client"]
    type: Literal["tool_search_output"]

class McpApprovalResponse(BaseModel):
    approval_request_id: str
    """The request for approval that it is about."""
    type: Literal["mcp_approval_response"]
