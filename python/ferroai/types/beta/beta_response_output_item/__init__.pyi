"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_image_detail import BetaImageDetail
from ferroai.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError
from ferroai.types.beta.beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
from ferroai.types.beta.beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
from ferroai.types.beta.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from ferroai.types.beta.beta_response_compaction_item import BetaResponseCompactionItem
from ferroai.types.beta.beta_response_computer_tool_call import BetaResponseComputerToolCall
from ferroai.types.beta.beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
from ferroai.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall
from ferroai.types.beta.beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
from ferroai.types.beta.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from ferroai.types.beta.beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
from ferroai.types.beta.beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
from ferroai.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall
from ferroai.types.beta.beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
from ferroai.types.beta.beta_response_function_web_search import BetaResponseFunctionWebSearch
from ferroai.types.beta.beta_response_input_file import BetaResponseInputFile
from ferroai.types.beta.beta_response_input_image import BetaResponseInputImage
from ferroai.types.beta.beta_response_input_text import BetaResponseInputText
from ferroai.types.beta.beta_response_output_message import BetaResponseOutputMessage
from ferroai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
from ferroai.types.beta.beta_response_output_text import BetaResponseOutputText
from ferroai.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem
from ferroai.types.beta.beta_response_tool_search_call import BetaResponseToolSearchCall
from ferroai.types.beta.beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
from ferroai.types.beta.beta_tool import BetaTool

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentText",
    "BetaResponseOutputItem",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
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
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
]


BetaResponseOutputItem: TypeAlias = Union[
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseReasoningItem,
    Program,
    ProgramOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    AdditionalTools,
    BetaResponseCompactionItem,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutputItem,
]
"""Whatever can come out of a response."""

class AgentMessageContentText(BaseModel):
    text: str
    type: Literal["text"]

class AgentMessageContentSummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]

class AgentMessageContentReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]

class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long it stays in the cache at least."""

class AgentMessageContentComputerScreenshot(BaseModel):
    detail: BetaImageDetail
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = None
    """Cache the input up to here."""

class AgentMessageContentEncryptedContent(BaseModel):
    encrypted_content: str
    """Opaque; give it back as it is to go on from it."""
    type: Literal["encrypted_content"]

AgentMessageContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseOutputText,
    AgentMessageContentText,
    AgentMessageContentSummaryText,
    AgentMessageContentReasoningText,
    BetaResponseOutputRefusal,
    BetaResponseInputImage,
    AgentMessageContentComputerScreenshot,
    BetaResponseInputFile,
    AgentMessageContentEncryptedContent,
]

class AgentMessage(BaseModel):
    id: str
    author: str
    content: List[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: Optional[AgentMessageAgent] = None
    """The one that made it, where several work on a response."""

class MultiAgentCall(BaseModel):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Ties a call to its output: both have the same."""
    type: Literal["multi_agent_call"]
    agent: Optional[MultiAgentCallAgent] = None
    """The one that made it, where several work on a response."""

class MultiAgentCallOutput(BaseModel):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Ties a call to its output: both have the same."""
    output: List[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: Optional[MultiAgentCallOutputAgent] = None
    """The one that made it, where several work on a response."""

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

class AdditionalTools(BaseModel):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: List[BetaTool]
    type: Literal["additional_tools"]
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
    id: str
    approval_request_id: str
    """The request for approval that it is about."""
    approve: bool
    """Whether the call may go ahead."""
    type: Literal["mcp_approval_response"]
    agent: Optional[McpApprovalResponseAgent] = None
    """The one that made it, where several work on a response."""
    reason: Optional[str] = None

class AgentMessageAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class MultiAgentCallAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ProgramAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ProgramOutputAgent(BaseModel):
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

class McpCallAgent(BaseModel):
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
