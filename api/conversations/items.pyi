"""The items of a conversation."""

from ..conversations import Conversation
from ..responses import (
    ImageDetail,
    McpToolCallError,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseIncludable,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputItemParam,
    ResponseInputText,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    Tool,
)
from ..responses.input_items import ResponseConfigurationUpdateItem, ResponseFunctionToolCallItem


class Items:
    """Add, read and remove what was said in a conversation."""

    @POST("/conversations/{conversation_id}/items")
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] = Query(...),
    ) -> ConversationItemList:
        """Add to a conversation.

        items: What to add, up to 20 items.
        include: Parts of the items that are left out unless asked for.
        """

    @GET("/conversations/{conversation_id}/items/{item_id}")
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] = ...,
    ) -> ConversationItem:
        """Look an item of a conversation up.

        include: Parts of the item that are left out unless asked for.
        """

    @GET("/conversations/{conversation_id}/items")
    def list(
        self,
        conversation_id: str,
        *,
        after: str = ...,
        include: List[ResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[ConversationItem]:
        """List what was said in a conversation.

        after: Id of the last thing of the page before.
        include: Parts of the items that are left out unless asked for.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/conversations/{conversation_id}/items/{item_id}", params=None)
    def delete(self, item_id: str, *, conversation_id: str) -> Conversation:
        """Remove an item from a conversation."""


class ComputerScreenshotContent(BaseModel):
    """What a screen showed."""
    detail: ImageDetail
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class ConversationItem(Alias[Union[
    Message,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionWebSearch,
    ImageGenerationCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseConfigurationUpdateItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
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
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
]]):

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

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
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
        svg_usage: Optional[ImageGenerationCallSvgUsage] = None

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: List[Tool]
        type: Literal["additional_tools"]

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCall(BaseModel):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: List[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        error: Optional[str] = None

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: Optional[str] = None

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: Optional[str] = None
        error: Optional[McpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


class ConversationItemList(BaseModel):
    """Items of a conversation."""
    data: List[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class Message(BaseModel):
    id: str
    content: List[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = None

    class ContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Content: TypeAlias = Union[
        ResponseInputText,
        ResponseOutputText,
        TextContent,
        SummaryTextContent,
        ContentReasoningText,
        ResponseOutputRefusal,
        ResponseInputImage,
        ComputerScreenshotContent,
        ResponseInputFile,
    ]


class SummaryTextContent(BaseModel):
    text: str
    type: Literal["summary_text"]


class TextContent(BaseModel):
    text: str
    type: Literal["text"]
