"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.beta_container_reference_param import BetaContainerReferenceParam
from ferroai.types.beta.beta_easy_input_message_param import BetaEasyInputMessageParam
from ferroai.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam
from ferroai.types.beta.beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
from ferroai.types.beta.beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
from ferroai.types.beta.beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
from ferroai.types.beta.beta_response_computer_tool_call_output_screenshot_param import (
    BetaResponseComputerToolCallOutputScreenshotParam,
)
from ferroai.types.beta.beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
from ferroai.types.beta.beta_response_configuration_update_item_param_param import (
    BetaResponseConfigurationUpdateItemParamParam,
)
from ferroai.types.beta.beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
from ferroai.types.beta.beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
from ferroai.types.beta.beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
from ferroai.types.beta.beta_response_function_call_output_item_list_param import (
    BetaResponseFunctionCallOutputItemListParam,
)
from ferroai.types.beta.beta_response_function_shell_call_output_content_param import (
    BetaResponseFunctionShellCallOutputContentParam,
)
from ferroai.types.beta.beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
from ferroai.types.beta.beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
from ferroai.types.beta.beta_response_input_image_content_param import BetaResponseInputImageContentParam
from ferroai.types.beta.beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam
from ferroai.types.beta.beta_response_input_text_content_param import BetaResponseInputTextContentParam
from ferroai.types.beta.beta_response_output_message_param import BetaResponseOutputMessageParam
from ferroai.types.beta.beta_response_reasoning_item_param import BetaResponseReasoningItemParam
from ferroai.types.beta.beta_response_tool_search_output_item_param_param import (
    BetaResponseToolSearchOutputItemParamParam,
)
from ferroai.types.beta.beta_tool_param import BetaToolParam

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "BetaResponseInputItemParam",
    "BetaResponseInputParam",
    "CompactionTrigger",
    "CompactionTriggerAgent",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "ItemReferenceAgent",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsAgent",
    "McpListToolsTool",
    "Message",
    "MessageAgent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotation",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
    "ToolSearchCallAgent",
]


BetaResponseInputParam: TypeAlias = List[BetaResponseInputItemParam]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""

class Message(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: Optional[MessageAgent]
    """The one that made it, where several work on a response."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]

class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    """The warnings of the call that you have seen to."""
    agent: Optional[ComputerCallOutputAgent]
    """The one that made it, where several work on a response."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutput(TypedDict, total=False):
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[FunctionCallOutputAgent]
    """The one that made it, where several work on a response."""
    call_id: Optional[str]
    """Ties a call to its output: both have the same."""
    caller: Optional[FunctionCallOutputCaller]
    name: Optional[str]
    namespace: Optional[str]
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class AgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    """Opaque; give it back as it is to go on from it."""
    type: Required[Literal["encrypted_content"]]

AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    AgentMessageContentEncryptedContent,
]

class AgentMessage(TypedDict, total=False):
    """What one agent tells another."""
    author: Required[str]
    content: Required[Iterable[AgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: Optional[str]
    agent: Optional[AgentMessageAgent]
    """The one that made it, where several work on a response."""

class MultiAgentCall(TypedDict, total=False):
    """An agent starts, steers, asks or awaits others."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    """JSON, as the model wrote it."""
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    type: Required[Literal["multi_agent_call"]]
    id: Optional[str]
    agent: Optional[MultiAgentCallAgent]
    """The one that made it, where several work on a response."""

class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]

class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    """Where in the text it ends, in characters."""
    start_index: Required[int]
    """Where in the text it begins, in characters."""
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    """Where in the text it ends, in characters."""
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    """Where in the text it begins, in characters."""
    type: Required[Literal["container_file_citation"]]

MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

class MultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]

class MultiAgentCallOutput(TypedDict, total=False):
    """What came of it; `call_id` tells of which call."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: Optional[str]
    agent: Optional[MultiAgentCallOutputAgent]
    """The one that made it, where several work on a response."""

class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    agent: Optional[ToolSearchCallAgent]
    """The one that made it, where several work on a response."""
    call_id: Optional[str]
    """Ties a call to its output: both have the same."""
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]
    agent: Optional[AdditionalToolsAgent]
    """The one that made it, where several work on a response."""

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
    agent: Optional[ImageGenerationCallAgent]
    """The one that made it, where several work on a response."""
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
    agent: Optional[LocalShellCallAgent]
    """The one that made it, where several work on a response."""

class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: Optional[LocalShellCallOutputAgent]
    """The one that made it, where several work on a response."""
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

ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    agent: Optional[ShellCallAgent]
    """The one that made it, where several work on a response."""
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
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    agent: Optional[ShellCallOutputAgent]
    """The one that made it, where several work on a response."""
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
    agent: Optional[ApplyPatchCallAgent]
    """The one that made it, where several work on a response."""
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
    agent: Optional[ApplyPatchCallOutputAgent]
    """The one that made it, where several work on a response."""
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
    agent: Optional[McpListToolsAgent]
    """The one that made it, where several work on a response."""
    error: Optional[str]

class McpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp_approval_request"]]
    agent: Optional[McpApprovalRequestAgent]
    """The one that made it, where several work on a response."""

class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    """The request for approval that it is about."""
    approve: Required[bool]
    """Whether the call may go ahead."""
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    agent: Optional[McpApprovalResponseAgent]
    """The one that made it, where several work on a response."""
    reason: Optional[str]

class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp_call"]]
    agent: Optional[McpCallAgent]
    """The one that made it, where several work on a response."""
    approval_request_id: Optional[str]
    """The request that asks for its approval; absent when nobody has to be asked."""
    error: Optional[BetaMcpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]

class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]
    agent: Optional[CompactionTriggerAgent]
    """The one that made it, where several work on a response."""

class ItemReference(TypedDict, total=False):
    id: Required[str]
    agent: Optional[ItemReferenceAgent]
    """The one that made it, where several work on a response."""
    type: Optional[Literal["item_reference"]]

class Program(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    code: Required[str]
    fingerprint: Required[str]
    """Opaque; give it back as it is."""
    type: Required[Literal["program"]]
    agent: Optional[ProgramAgent]
    """The one that made it, where several work on a response."""

class ProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: Optional[ProgramOutputAgent]
    """The one that made it, where several work on a response."""

class MessageAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class FunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class AgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class MultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class MultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class AdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class LocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class LocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class McpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class McpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class McpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class McpCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class CompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ProgramAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

class ProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""

BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
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
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""
