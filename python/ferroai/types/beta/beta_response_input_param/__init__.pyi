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
    """The agent of a team that this is of; absent when one model answers alone."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]

class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    agent: Optional[ComputerCallOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutput(TypedDict, total=False):
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[FunctionCallOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    call_id: Optional[str]
    caller: Optional[FunctionCallOutputCaller]
    name: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class AgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]

AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    AgentMessageContentEncryptedContent,
]

class AgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[AgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: Optional[str]
    agent: Optional[AgentMessageAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class MultiAgentCall(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: Optional[str]
    agent: Optional[MultiAgentCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]

class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
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
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: Optional[str]
    agent: Optional[MultiAgentCallOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    agent: Optional[ToolSearchCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]
    agent: Optional[AdditionalToolsAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]

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
    total_tokens: Required[int]

class ImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    agent: Optional[ImageGenerationCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: ImageGenerationCallError
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]]
    svg_usage: ImageGenerationCallSvgUsage

class LocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: Optional[int]
    user: Optional[str]
    working_directory: Optional[str]

class LocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: Optional[LocalShellCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: Optional[LocalShellCallOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]

class ShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]

ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    agent: Optional[ShellCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    caller: Optional[ShellCallCaller]
    environment: Optional[ShellCallEnvironment]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    agent: Optional[ShellCallOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    caller: Optional[ShellCallOutputCaller]
    max_output_length: Optional[int]
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
    type: Required[Literal["program"]]

ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    agent: Optional[ApplyPatchCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    caller: Optional[ApplyPatchCallCaller]

class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

class ApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    agent: Optional[ApplyPatchCallOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    caller: Optional[ApplyPatchCallOutputCaller]
    output: Optional[str]

class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]

class McpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: Optional[McpListToolsAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    error: Optional[str]

class McpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: Optional[McpApprovalRequestAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    agent: Optional[McpApprovalResponseAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    reason: Optional[str]

class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: Optional[McpCallAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    approval_request_id: Optional[str]
    error: Optional[BetaMcpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]

class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]
    agent: Optional[CompactionTriggerAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class ItemReference(TypedDict, total=False):
    id: Required[str]
    agent: Optional[ItemReferenceAgent]
    """The agent of a team that this is of; absent when one model answers alone."""
    type: Optional[Literal["item_reference"]]

class Program(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: Optional[ProgramAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class ProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: Optional[ProgramOutputAgent]
    """The agent of a team that this is of; absent when one model answers alone."""

class MessageAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class FunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class AgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class MultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class MultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class AdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class LocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class LocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class McpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class McpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class McpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class McpCallAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class CompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ProgramAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

class ProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]
    """Its name as a path from the first, `/root`, down."""

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
