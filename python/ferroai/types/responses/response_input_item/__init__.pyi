"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.container_reference import ContainerReference
from ferroai.types.responses.easy_input_message import EasyInputMessage
from ferroai.types.responses.local_environment import LocalEnvironment
from ferroai.types.responses.mcp_tool_call_error import McpToolCallError
from ferroai.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ferroai.types.responses.response_compaction_item_param import ResponseCompactionItemParam
from ferroai.types.responses.response_computer_tool_call import ResponseComputerToolCall
from ferroai.types.responses.response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot,
)
from ferroai.types.responses.response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
from ferroai.types.responses.response_custom_tool_call import ResponseCustomToolCall
from ferroai.types.responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
from ferroai.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ferroai.types.responses.response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from ferroai.types.responses.response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
from ferroai.types.responses.response_function_tool_call import ResponseFunctionToolCall
from ferroai.types.responses.response_function_web_search import ResponseFunctionWebSearch
from ferroai.types.responses.response_input_message_content_list import ResponseInputMessageContentList
from ferroai.types.responses.response_output_message import ResponseOutputMessage
from ferroai.types.responses.response_reasoning_item import ResponseReasoningItem
from ferroai.types.responses.response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from ferroai.types.responses.tool import Tool

__all__ = [
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "Program",
    "ProgramOutput",
    "ResponseInputItem",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
]


ResponseInputItem: TypeAlias = Union[
    EasyInputMessage,
    Message,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ComputerCallOutput,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCall,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParam,
    ResponseReasoningItem,
    ResponseCompactionItemParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""

class Message(BaseModel):
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    type: Optional[Literal["message"]] = None

class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None

class ComputerCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: Optional[str] = None
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
    """The warnings of the call that you have seen to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class FunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

FunctionCallOutputCaller: TypeAlias = Optional[Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]]

class FunctionCallOutput(BaseModel):
    output: Union[str, ResponseFunctionCallOutputItemList]
    type: Literal["function_call_output"]
    id: Optional[str] = None
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    caller: Optional[FunctionCallOutputCaller] = None
    name: Optional[str] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ToolSearchCall(BaseModel):
    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = None
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    execution: Optional[Literal["server", "client"]] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class AdditionalTools(BaseModel):
    role: Literal["developer"]
    tools: List[Tool]
    type: Literal["additional_tools"]
    id: Optional[str] = None

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

class ShellCallAction(BaseModel):
    commands: List[str]
    max_output_length: Optional[int] = None
    """Characters of output that are kept, of both streams together."""
    timeout_ms: Optional[int] = None
    """Milliseconds the commands may take."""

class ShellCallCallerDirect(BaseModel):
    type: Literal["direct"]

class ShellCallCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

ShellCallCaller: TypeAlias = Optional[Union[ShellCallCallerDirect, ShellCallCallerProgram]]

ShellCallEnvironment: TypeAlias = Optional[Union[LocalEnvironment, ContainerReference]]

class ShellCall(BaseModel):
    action: ShellCallAction
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["shell_call"]
    id: Optional[str] = None
    caller: Optional[ShellCallCaller] = None
    environment: Optional[ShellCallEnvironment] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ShellCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

ShellCallOutputCaller: TypeAlias = Optional[Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]]

class ShellCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    output: List[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: Optional[str] = None
    caller: Optional[ShellCallOutputCaller] = None
    max_output_length: Optional[int] = None
    """Characters of output that are kept, of both streams together."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ApplyPatchCallOperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]

ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]

class ApplyPatchCallCallerDirect(BaseModel):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

ApplyPatchCallCaller: TypeAlias = Optional[Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]]

class ApplyPatchCall(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: Optional[str] = None
    caller: Optional[ApplyPatchCallCaller] = None

class ApplyPatchCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

ApplyPatchCallOutputCaller: TypeAlias = Optional[
    Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]
]

class ApplyPatchCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = None
    caller: Optional[ApplyPatchCallOutputCaller] = None
    output: Optional[str] = None

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
    approval_request_id: str
    """The request for approval that it is about."""
    approve: bool
    """Whether the call may go ahead."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = None
    reason: Optional[str] = None

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

class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    id: Optional[str] = None

class ItemReference(BaseModel):
    id: str
    type: Optional[Literal["item_reference"]] = None

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
