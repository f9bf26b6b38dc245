"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.responses.container_reference_param import ContainerReferenceParam
from ferroai.types.responses.easy_input_message_param import EasyInputMessageParam
from ferroai.types.responses.local_environment_param import LocalEnvironmentParam
from ferroai.types.responses.mcp_tool_call_error_param import McpToolCallErrorParam
from ferroai.types.responses.response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from ferroai.types.responses.response_compaction_item_param_param import ResponseCompactionItemParamParam
from ferroai.types.responses.response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam,
)
from ferroai.types.responses.response_computer_tool_call_param import ResponseComputerToolCallParam
from ferroai.types.responses.response_configuration_update_item_param_param import (
    ResponseConfigurationUpdateItemParamParam,
)
from ferroai.types.responses.response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from ferroai.types.responses.response_custom_tool_call_param import ResponseCustomToolCallParam
from ferroai.types.responses.response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from ferroai.types.responses.response_function_call_output_item_list_param import (
    ResponseFunctionCallOutputItemListParam,
)
from ferroai.types.responses.response_function_shell_call_output_content_param import (
    ResponseFunctionShellCallOutputContentParam,
)
from ferroai.types.responses.response_function_tool_call_param import ResponseFunctionToolCallParam
from ferroai.types.responses.response_function_web_search_param import ResponseFunctionWebSearchParam
from ferroai.types.responses.response_input_message_content_list_param import ResponseInputMessageContentListParam
from ferroai.types.responses.response_output_message_param import ResponseOutputMessageParam
from ferroai.types.responses.response_reasoning_item_param import ResponseReasoningItemParam
from ferroai.types.responses.response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
from ferroai.types.responses.tool_param import ToolParam

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
    "ResponseInputItemParam",
    "ResponseInputParam",
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


ResponseInputParam: TypeAlias = List[ResponseInputItemParam]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""

class Message(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]

class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    """The warnings of the call that you have seen to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutput(TypedDict, total=False):
    output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    call_id: Optional[str]
    """Ties a call to its output: both have the same."""
    caller: Optional[FunctionCallOutputCaller]
    name: Optional[str]
    namespace: Optional[str]
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    call_id: Optional[str]
    """Ties a call to its output: both have the same."""
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]

class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Where the image was refused."""

class ImageGenerationCallError(TypedDict, total=False):
    code: Required[Optional[str]]
    message: Required[str]
    param: Required[Optional[str]]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetails

class ImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    """Of the output, those the model thought with."""
    total_tokens: Required[int]

class ImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: ImageGenerationCallError
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    """The prompt that was really used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]]
    svg_usage: ImageGenerationCallSvgUsage

class LocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Dict[str, str]]
    """Environment variables of the process."""
    type: Required[Literal["exec"]]
    timeout_ms: Optional[int]
    """Milliseconds the commands may take."""
    user: Optional[str]
    working_directory: Optional[str]
    """Where to run the command."""

class LocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]

class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: Optional[int]
    """Characters of output that are kept, of both streams together."""
    timeout_ms: Optional[int]
    """Milliseconds the commands may take."""

class ShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]

ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]

class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    caller: Optional[ShellCallCaller]
    environment: Optional[ShellCallEnvironment]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    caller: Optional[ShellCallOutputCaller]
    max_output_length: Optional[int]
    """Characters of output that are kept, of both streams together."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]

class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]

class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]

ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]

class ApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    caller: Optional[ApplyPatchCallCaller]

class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

class ApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    caller: Optional[ApplyPatchCallOutputCaller]
    output: Optional[str]

class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    """JSON schema of what it takes."""
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]

class McpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    error: Optional[str]

class McpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp_approval_request"]]

class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    """The request for approval that it is about."""
    approve: Required[bool]
    """Whether the call may go ahead."""
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    reason: Optional[str]

class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp_call"]]
    approval_request_id: Optional[str]
    """The request that asks for its approval; absent when nobody has to be asked."""
    error: Optional[McpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]

class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]

class ItemReference(TypedDict, total=False):
    id: Required[str]
    type: Optional[Literal["item_reference"]]

class Program(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    code: Required[str]
    fingerprint: Required[str]
    """Opaque; give it back as it is."""
    type: Required[Literal["program"]]

class ProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]

ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""
