"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.mcp_tool_call_error import McpToolCallError
from ferroai.types.responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ferroai.types.responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ferroai.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ferroai.types.responses.response_compaction_item import ResponseCompactionItem
from ferroai.types.responses.response_computer_tool_call import ResponseComputerToolCall
from ferroai.types.responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ferroai.types.responses.response_configuration_update_item import ResponseConfigurationUpdateItem
from ferroai.types.responses.response_custom_tool_call_item import ResponseCustomToolCallItem
from ferroai.types.responses.response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from ferroai.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ferroai.types.responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ferroai.types.responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from ferroai.types.responses.response_function_tool_call_item import ResponseFunctionToolCallItem
from ferroai.types.responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ferroai.types.responses.response_function_web_search import ResponseFunctionWebSearch
from ferroai.types.responses.response_input_message_item import ResponseInputMessageItem
from ferroai.types.responses.response_output_message import ResponseOutputMessage
from ferroai.types.responses.response_reasoning_item import ResponseReasoningItem
from ferroai.types.responses.response_tool_search_call import ResponseToolSearchCall
from ferroai.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem
from ferroai.types.responses.tool import Tool

__all__ = [
    "AdditionalTools",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Program",
    "ProgramOutput",
    "ResponseItem",
]


ResponseItem: TypeAlias = Union[
    ResponseInputMessageItem,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseConfigurationUpdateItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
]
"""Whatever can come out of a response."""

class Program(BaseModel):
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    code: str
    fingerprint: str
    """Opaque; give it back as it is."""
    type: Literal["program"]

class ProgramOutput(BaseModel):
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]

class AdditionalTools(BaseModel):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: List[Tool]
    type: Literal["additional_tools"]

class ImageGenerationCallErrorModerationDetails(BaseModel):
    categories: List[str]
    moderation_stage: Literal["input", "output", "unknown"]
    """Where the image was refused."""

class ImageGenerationCallError(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = None

class ImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    """Of the output, those the model thought with."""
    total_tokens: int

class ImageGenerationCall(BaseModel):
    id: str
    result: Optional[str] = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = None
    background: Optional[Literal["transparent", "opaque", "auto"]] = None
    error: Optional[ImageGenerationCallError] = None
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
    revised_prompt: Optional[str] = None
    """The prompt that was really used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
    svg_usage: Optional[ImageGenerationCallSvgUsage] = None

class LocalShellCallAction(BaseModel):
    command: List[str]
    env: Dict[str, str]
    """Environment variables of the process."""
    type: Literal["exec"]
    timeout_ms: Optional[int] = None
    """Milliseconds the commands may take."""
    user: Optional[str] = None
    working_directory: Optional[str] = None
    """Where to run the command."""

class LocalShellCall(BaseModel):
    id: str
    action: LocalShellCallAction
    call_id: str
    """Ties a call to its output: both have the same."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class McpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = None
    """The request that asks for its approval; absent when nobody has to be asked."""
    error: Optional[McpToolCallError] = None
    output: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

class McpListToolsTool(BaseModel):
    input_schema: object
    """JSON schema of what it takes."""
    name: str
    annotations: Optional[object] = None
    description: Optional[str] = None

class McpListTools(BaseModel):
    id: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: Optional[str] = None

class McpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    """The request for approval that it is about."""
    approve: bool
    """Whether the call may go ahead."""
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = None
