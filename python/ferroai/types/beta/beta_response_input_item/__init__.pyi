"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_container_reference import BetaContainerReference
from ferroai.types.beta.beta_easy_input_message import BetaEasyInputMessage
from ferroai.types.beta.beta_local_environment import BetaLocalEnvironment
from ferroai.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError
from ferroai.types.beta.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from ferroai.types.beta.beta_response_compaction_item_param import BetaResponseCompactionItemParam
from ferroai.types.beta.beta_response_computer_tool_call import BetaResponseComputerToolCall
from ferroai.types.beta.beta_response_computer_tool_call_output_screenshot import (
    BetaResponseComputerToolCallOutputScreenshot,
)
from ferroai.types.beta.beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
from ferroai.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall
from ferroai.types.beta.beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
from ferroai.types.beta.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from ferroai.types.beta.beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
from ferroai.types.beta.beta_response_function_shell_call_output_content import (
    BetaResponseFunctionShellCallOutputContent,
)
from ferroai.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall
from ferroai.types.beta.beta_response_function_web_search import BetaResponseFunctionWebSearch
from ferroai.types.beta.beta_response_input_image_content import BetaResponseInputImageContent
from ferroai.types.beta.beta_response_input_message_content_list import BetaResponseInputMessageContentList
from ferroai.types.beta.beta_response_input_text_content import BetaResponseInputTextContent
from ferroai.types.beta.beta_response_output_message import BetaResponseOutputMessage
from ferroai.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem
from ferroai.types.beta.beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
from ferroai.types.beta.beta_tool import BetaTool

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
    "BetaResponseInputItem",
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


BetaResponseInputItem: TypeAlias = Union[
    BetaEasyInputMessage,
    Message,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    ComputerCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCall,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParam,
    BetaResponseReasoningItem,
    BetaResponseCompactionItemParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
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
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""

class Message(BaseModel):
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: Optional[MessageAgent] = None
    """The one that made it, where several work on a response."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    type: Optional[Literal["message"]] = None

class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None

class ComputerCallOutput(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: Optional[str] = None
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
    """The warnings of the call that you have seen to."""
    agent: Optional[ComputerCallOutputAgent] = None
    """The one that made it, where several work on a response."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class FunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

FunctionCallOutputCaller: TypeAlias = Optional[Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]]

class FunctionCallOutput(BaseModel):
    output: Union[str, BetaResponseFunctionCallOutputItemList]
    type: Literal["function_call_output"]
    id: Optional[str] = None
    agent: Optional[FunctionCallOutputAgent] = None
    """The one that made it, where several work on a response."""
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    caller: Optional[FunctionCallOutputCaller] = None
    name: Optional[str] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class AgentMessageContentEncryptedContent(BaseModel):
    encrypted_content: str
    """Opaque; give it back as it is to go on from it."""
    type: Literal["encrypted_content"]

AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    AgentMessageContentEncryptedContent,
]

class AgentMessage(BaseModel):
    """What one agent tells another."""
    author: str
    content: List[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: Optional[str] = None
    agent: Optional[AgentMessageAgent] = None
    """The one that made it, where several work on a response."""

class MultiAgentCall(BaseModel):
    """An agent starts, steers, asks or awaits others."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    """JSON, as the model wrote it."""
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["multi_agent_call"]
    id: Optional[str] = None
    agent: Optional[MultiAgentCallAgent] = None
    """The one that made it, where several work on a response."""

class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]

class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
    end_index: int
    """Where in the text it ends, in characters."""
    start_index: int
    """Where in the text it begins, in characters."""
    title: str
    type: Literal["url_citation"]
    url: str

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
    container_id: str
    end_index: int
    """Where in the text it ends, in characters."""
    file_id: str
    filename: str
    start_index: int
    """Where in the text it begins, in characters."""
    type: Literal["container_file_citation"]

MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

class MultiAgentCallOutputOutput(BaseModel):
    text: str
    type: Literal["output_text"]
    annotations: Optional[List[MultiAgentCallOutputOutputAnnotation]] = None

class MultiAgentCallOutput(BaseModel):
    """What came of it; `call_id` tells of which call."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Ties a call to its output: both have the same."""
    output: List[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: Optional[str] = None
    agent: Optional[MultiAgentCallOutputAgent] = None
    """The one that made it, where several work on a response."""

class ToolSearchCall(BaseModel):
    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = None
    agent: Optional[ToolSearchCallAgent] = None
    """The one that made it, where several work on a response."""
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    execution: Optional[Literal["server", "client"]] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class AdditionalTools(BaseModel):
    role: Literal["developer"]
    tools: List[BetaTool]
    type: Literal["additional_tools"]
    id: Optional[str] = None
    agent: Optional[AdditionalToolsAgent] = None
    """The one that made it, where several work on a response."""

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
    agent: Optional[ImageGenerationCallAgent] = None
    """The one that made it, where several work on a response."""
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
    agent: Optional[LocalShellCallAgent] = None
    """The one that made it, where several work on a response."""

class LocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = None
    """The one that made it, where several work on a response."""
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

ShellCallEnvironment: TypeAlias = Optional[Union[BetaLocalEnvironment, BetaContainerReference]]

class ShellCall(BaseModel):
    action: ShellCallAction
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["shell_call"]
    id: Optional[str] = None
    agent: Optional[ShellCallAgent] = None
    """The one that made it, where several work on a response."""
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
    output: List[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: Optional[str] = None
    agent: Optional[ShellCallOutputAgent] = None
    """The one that made it, where several work on a response."""
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
    agent: Optional[ApplyPatchCallAgent] = None
    """The one that made it, where several work on a response."""
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
    agent: Optional[ApplyPatchCallOutputAgent] = None
    """The one that made it, where several work on a response."""
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
    agent: Optional[McpListToolsAgent] = None
    """The one that made it, where several work on a response."""
    error: Optional[str] = None

class McpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_approval_request"]
    agent: Optional[McpApprovalRequestAgent] = None
    """The one that made it, where several work on a response."""

class McpApprovalResponse(BaseModel):
    approval_request_id: str
    """The request for approval that it is about."""
    approve: bool
    """Whether the call may go ahead."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = None
    agent: Optional[McpApprovalResponseAgent] = None
    """The one that made it, where several work on a response."""
    reason: Optional[str] = None

class McpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_call"]
    agent: Optional[McpCallAgent] = None
    """The one that made it, where several work on a response."""
    approval_request_id: Optional[str] = None
    """The request that asks for its approval; absent when nobody has to be asked."""
    error: Optional[BetaMcpToolCallError] = None
    output: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    id: Optional[str] = None
    agent: Optional[CompactionTriggerAgent] = None
    """The one that made it, where several work on a response."""

class ItemReference(BaseModel):
    id: str
    agent: Optional[ItemReferenceAgent] = None
    """The one that made it, where several work on a response."""
    type: Optional[Literal["item_reference"]] = None

class Program(BaseModel):
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    code: str
    fingerprint: str
    """Opaque; give it back as it is."""
    type: Literal["program"]
    agent: Optional[ProgramAgent] = None
    """The one that made it, where several work on a response."""

class ProgramOutput(BaseModel):
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: Optional[ProgramOutputAgent] = None
    """The one that made it, where several work on a response."""

class MessageAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ComputerCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class FunctionCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class AgentMessageAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class MultiAgentCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ToolSearchCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class AdditionalToolsAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ImageGenerationCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class LocalShellCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class LocalShellCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ShellCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ShellCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ApplyPatchCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ApplyPatchCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class McpListToolsAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class McpApprovalRequestAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class McpApprovalResponseAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class McpCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class CompactionTriggerAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ItemReferenceAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ProgramAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ProgramOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""
