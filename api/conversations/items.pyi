"""The items of a conversation."""

from ..conversations import Conversation
from ..responses import ResponseIncludable
from ..responses.input_items import ResponseConfigurationUpdateItem, ResponseFunctionToolCallItem
from ..responses.items import (
    ImageDetail,
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
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputItemParam,
    ResponseInputText,
    ResponseOutputItem,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)


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
]], Like[ResponseOutputItem]): ...


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
