"""Responses in which several agents work together (beta): what differs from `responses`."""

from ..beta.responses.input_tokens import InputTokenCountParams
from ..responses import ResponseModel
from ..responses.items import ResponseOutputText


TWINS(
    "responses",
    "responses.items",
    "responses.tools",
    "responses.events",
    prefix="Beta",
    but=(ParsedResponse, ResponseInputAudio, ResponseInputAudioParam, ResponseItemList),
)


class Responses:
    """Have a team of agents answer that the service runs; stored answers can be read, cancelled and deleted."""

    @POST("/responses?beta=true", stream=BetaResponseStreamEvent)
    def create(
        self,
        *,
        access_programs: ResponseCreateParams.AccessPrograms = ...,
        background: Optional[bool] = ...,
        background_options: ResponseCreateParams.BackgroundOptions = ...,
        context_management: Optional[Iterable[ResponseCreateParams.ContextManagement]] = ...,
        conversation: Optional[ResponseCreateParams.Conversation] = ...,
        image: ResponseCreateParams.Image = ...,
        include: Optional[List[BetaResponseIncludable]] = ...,
        input: Union[str, BetaResponseInputParam] = ...,
        instructions: Optional[str] = ...,
        max_output_tokens: Optional[int] = ...,
        max_tool_calls: Optional[int] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        model: ResponseModel = ...,
        moderation: Optional[ResponseCreateParams.Moderation] = ...,
        multi_agent: Optional[ResponseCreateParams.MultiAgent] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        previous_response_id: Optional[str] = ...,
        prompt: Optional[BetaResponsePromptParam] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: ResponseCreateParams.PromptCacheOptions = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        reasoning: Optional[ResponseCreateParams.Reasoning] = ...,
        safety_identifier: Optional[str] = ...,
        service_tier: Optional[BetaServiceTier] = ...,
        store: Optional[bool] = ...,
        stream: Optional[bool] = ...,
        stream_options: Optional[ResponseCreateParams.StreamOptions] = ...,
        temperature: Optional[float] = ...,
        text: BetaResponseTextConfigParam = ...,
        tool_choice: ResponseCreateParams.ToolChoice = ...,
        tools: Iterable[BetaToolParam] = ...,
        top_logprobs: Optional[int] = ...,
        top_p: Optional[float] = ...,
        truncation: Optional[Literal["auto", "disabled"]] = ...,
        user: str = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaResponse:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        multi_agent: Whether the model may start agents of its own, and how many work at a time.
        reasoning: How long to think, and whether to tell a summary of it.
        betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.
        """

    @GET("/responses/{response_id}?beta=true", stream=BetaResponseStreamEvent)
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaResponse:
        """Read a stored response, or its events from some point on.

        include: Parts of the output that are left out unless asked for.
        include_obfuscation: Whether events carry padding that hides their size; on unless given.
        starting_after: Number of the event to go on after, with `stream=True`.
        """

    @DELETE("/responses/{response_id}?beta=true", params=None)
    def delete(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> None:
        """Delete a stored response."""

    @POST("/responses/{response_id}/cancel?beta=true", params=None)
    def cancel(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaResponse:
        """Stop a response that is made in the background."""

    @POST("/responses/compact?beta=true")
    def compact(
        self,
        *,
        model: Optional[ResponseModel],
        image: ResponseCompactParams.Image = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        previous_response_id: Optional[str] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[ResponseCompactParams.PromptCacheOptions] = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaCompactedResponse:
        """Shorten a long conversation to items that can stand for it.

        model: Id of the model that does it.
        input: What to shorten: a text or items.
        previous_response_id: The stored response whose conversation to shorten.
        """


class ByAgent(Part):
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

    class Agent(Part):
        agent_name: str


class BetaComputerActionListParam(Alias[List[BetaComputerActionParam]], Like):
    del ComputerActionParam

    BetaComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]


class BetaCustomTool(Like, Both):
    format: Format = ...

    class FormatText(Both):
        type: Literal["text"]

    class FormatGrammar(Both):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    Format: TypeAlias = Union[FormatText, FormatGrammar]


class BetaFileSearchTool(Like, Both):
    class FiltersComparisonFilter(Both):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, Sequence[Union[str, float]]]

    class FiltersCompoundFilterFilterComparisonFilter(Both):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, Sequence[Union[str, float]]]

    FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

    class FiltersCompoundFilter(Both):
        filters: Iterable[FiltersCompoundFilterFilter]
        type: Literal["and", "or"]

    Filters: TypeAlias = Optional[Union[FiltersComparisonFilter, FiltersCompoundFilter]]


class BetaResponse(Like):
    del output_text, ToolChoiceSpecificProgrammaticToolCallingParam
    metadata: Optional[Dict[str, str]] = None
    model: ResponseModel
    reasoning: Optional[Reasoning] = None

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]

    class Reasoning(BaseModel, Like[InputTokenCountParams.Reasoning]): ...


class BetaResponseApplyPatchToolCall(Like, ByAgent): ...
class BetaResponseApplyPatchToolCallOutput(Like, ByAgent): ...
class BetaResponseAudioDeltaEvent(Like, ByAgent): ...
class BetaResponseAudioDoneEvent(Like, ByAgent): ...
class BetaResponseAudioTranscriptDeltaEvent(Like, ByAgent): ...
class BetaResponseAudioTranscriptDoneEvent(Like, ByAgent): ...
class BetaResponseCodeInterpreterCallCodeDeltaEvent(Like, ByAgent): ...
class BetaResponseCodeInterpreterCallCodeDoneEvent(Like, ByAgent): ...
class BetaResponseCodeInterpreterCallCompletedEvent(Like, ByAgent): ...
class BetaResponseCodeInterpreterCallInProgressEvent(Like, ByAgent): ...
class BetaResponseCodeInterpreterCallInterpretingEvent(Like, ByAgent): ...
class BetaResponseCodeInterpreterToolCall(Like, ByAgent, Both): ...
class BetaResponseCompactionCompactingEvent(Like, ByAgent): ...
class BetaResponseCompactionItem(Like, ByAgent): ...
class BetaResponseCompactionItemParam(Like, ByAgent, Both): ...
class BetaResponseCompletedEvent(Like, ByAgent): ...


class BetaResponseComputerToolCall(Like, ByAgent, Both):
    del (
        Action,
        ActionClick,
        ActionDoubleClick,
        ActionDrag,
        ActionDragPath,
        ActionKeypress,
        ActionMove,
        ActionScreenshot,
        ActionScroll,
        ActionType,
        ActionWait,
    )
    action: BetaComputerAction = ...


class BetaResponseComputerToolCallOutputItem(Like, ByAgent): ...


class BetaResponseConfigurationUpdateItem(BaseModel, ByAgent):
    id: str
    type: Literal["configuration_update"]
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class TextFormatText(BaseModel):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]

    class Text(BaseModel):
        format: TextFormat


class BetaResponseConfigurationUpdateItemParam(Like, ByAgent, Both):
    class Reasoning(Both):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...

    class TextFormatText(Both):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]


class BetaResponseContentPartAddedEvent(Like, ByAgent): ...
class BetaResponseContentPartDoneEvent(Like, ByAgent): ...
class BetaResponseCreatedEvent(Like, ByAgent): ...
class BetaResponseCustomToolCall(Like, ByAgent, Both): ...
class BetaResponseCustomToolCallInputDeltaEvent(Like, ByAgent): ...
class BetaResponseCustomToolCallInputDoneEvent(Like, ByAgent): ...


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseCustomToolCallOutput(Like, ByAgent, Both): ...
class BetaResponseErrorEvent(Like, ByAgent): ...
class BetaResponseFailedEvent(Like, ByAgent): ...
class BetaResponseFileSearchCallCompletedEvent(Like, ByAgent): ...
class BetaResponseFileSearchCallInProgressEvent(Like, ByAgent): ...
class BetaResponseFileSearchCallSearchingEvent(Like, ByAgent): ...
class BetaResponseFileSearchToolCall(Like, ByAgent, Both): ...


class BetaResponseFormatTextConfig(Alias[Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject]], Like, Both):
    class Text(Both):
        type: Literal["text"]

    class JSONObject(Both):
        type: Literal["json_object"]


class BetaResponseFunctionCallArgumentsDeltaEvent(Like, ByAgent): ...
class BetaResponseFunctionCallArgumentsDoneEvent(Like, ByAgent): ...


class BetaResponseFunctionCallOutputItemListParam(Alias[List[BetaResponseFunctionCallOutputItemParam]]):

    BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
        BetaResponseInputTextContentParam,
        BetaResponseInputImageContentParam,
        BetaResponseInputFileContentParam,
    ]


class BetaResponseFunctionShellToolCall(Like, ByAgent): ...
class BetaResponseFunctionShellToolCallOutput(Like, ByAgent): ...
class BetaResponseFunctionToolCall(Like, ByAgent, Both): ...


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseFunctionToolCallOutputItem(Like, ByAgent): ...


class BetaResponseFunctionWebSearch(Like, ByAgent, Both):
    del ActionFind

    class ActionFindInPage(Both):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]


class BetaResponseImageGenCallCompletedEvent(Like, ByAgent): ...
class BetaResponseImageGenCallGeneratingEvent(Like, ByAgent): ...
class BetaResponseImageGenCallInProgressEvent(Like, ByAgent): ...
class BetaResponseImageGenCallPartialImageEvent(Like, ByAgent): ...
class BetaResponseInProgressEvent(Like, ByAgent): ...
class BetaResponseIncompleteEvent(Like, ByAgent): ...


class BetaResponseInjectCreatedEvent(BaseModel):
    """All that was put into a running response has arrived there."""
    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: Optional[str] = None
    """Only where several responses share a WebSocket."""


class BetaResponseInjectEvent(Both):
    """Puts items into a running response, over a WebSocket: all or none of them."""
    input: Iterable[BetaResponseInputItem]
    """At most 16,384; for now results of tools that an agent waits for."""
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectFailedEvent(BaseModel):
    """Nothing of what was to be put in has arrived; send it with another response."""
    error: Error
    input: List[BetaResponseInputItem]
    """What was sent, as it was."""
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: Optional[str] = None

    class Error(BaseModel):
        code: Literal["response_already_completed", "response_not_found"]
        message: str


class BetaResponseInputItem(Alias[Tagged[
    Union[
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
    ],
    "type",
]], Like, Both):

    class Message(Like, ByAgent): ...
    class ComputerCallOutput(Like, ByAgent): ...
    class FunctionCallOutput(Like, ByAgent): ...

    class AgentMessageContentEncryptedContent(Both):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContent,
        BetaResponseInputImageContent,
        AgentMessageContentEncryptedContent,
    ]

    class AgentMessage(ByAgent):
        """What one agent tells another."""
        author: str
        content: Iterable[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]
        id: Optional[str] = ...

    class MultiAgentCall(ByAgent):
        """An agent starts, steers, asks or awaits others."""
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        """JSON, as the model wrote it."""
        call_id: str
        type: Literal["multi_agent_call"]
        id: Optional[str] = ...

    class MultiAgentCallOutputOutputAnnotationFileCitation(Like[ResponseOutputText.AnnotationFileCitation]): ...
    class MultiAgentCallOutputOutputAnnotationURLCitation(Like[ResponseOutputText.AnnotationURLCitation]): ...
    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(Like[ResponseOutputText.AnnotationContainerFileCitation]): ...

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(Both):
        text: str
        type: Literal["output_text"]
        annotations: Iterable[MultiAgentCallOutputOutputAnnotation] = ...

    class MultiAgentCallOutput(ByAgent):
        """What came of it; `call_id` tells of which call."""
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: Iterable[MultiAgentCallOutputOutput]
        type: Literal["multi_agent_call_output"]
        id: Optional[str] = ...

    class ToolSearchCall(Like, ByAgent): ...
    class AdditionalTools(Like, ByAgent): ...
    class ImageGenerationCall(Like, ByAgent): ...
    class LocalShellCall(Like, ByAgent): ...
    class LocalShellCallOutput(Like, ByAgent): ...
    class ShellCall(Like, ByAgent): ...
    class ShellCallOutput(Like, ByAgent): ...
    class ApplyPatchCall(Like, ByAgent): ...
    class ApplyPatchCallOutput(Like, ByAgent): ...
    class McpListTools(Like, ByAgent): ...
    class McpApprovalRequest(Like, ByAgent): ...
    class McpApprovalResponse(Like, ByAgent): ...
    class McpCall(Like, ByAgent): ...
    class CompactionTrigger(Like, ByAgent): ...
    class ItemReference(Like, ByAgent): ...
    class Program(Like, ByAgent): ...
    class ProgramOutput(Like, ByAgent): ...


class BetaResponseInputMessageContentListParam(Alias[List[BetaResponseInputContentParam]]):

    BetaResponseInputContentParam: TypeAlias = Union[
        BetaResponseInputTextParam,
        BetaResponseInputImageParam,
        BetaResponseInputFileParam,
    ]


class BetaResponseInputMessageItem(BaseModel, ByAgent):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class BetaResponseInputParam(Alias[List[BetaResponseInputItemParam]], Like[BetaResponseInputItemParam]):
    class BetaResponseInputItemParam(Like[BetaResponseInputItemParam]): ...


class BetaResponseItem(Alias[Tagged[
    Union[
        BetaResponseInputMessageItem,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        AdditionalTools,
        BetaResponseConfigurationUpdateItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutputItem,
    ],
    "type",
]], Like[BetaResponseOutputItem]): ...


class BetaResponseMcpCallArgumentsDeltaEvent(Like, ByAgent): ...
class BetaResponseMcpCallArgumentsDoneEvent(Like, ByAgent): ...
class BetaResponseMcpCallCompletedEvent(Like, ByAgent): ...
class BetaResponseMcpCallFailedEvent(Like, ByAgent): ...
class BetaResponseMcpCallInProgressEvent(Like, ByAgent): ...
class BetaResponseMcpListToolsCompletedEvent(Like, ByAgent): ...
class BetaResponseMcpListToolsFailedEvent(Like, ByAgent): ...
class BetaResponseMcpListToolsInProgressEvent(Like, ByAgent): ...


class BetaResponseOutputItem(Alias[Union[
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
]], Like):

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

    class AgentMessageContentComputerScreenshot(BaseModel):
        detail: BetaImageDetail
        file_id: Optional[str] = None
        image_url: Optional[str] = None
        type: Literal["computer_screenshot"]
        prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = None

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
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

    class AgentMessage(BaseModel, ByAgent):
        id: str
        author: str
        content: List[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]

    class MultiAgentCall(BaseModel, ByAgent):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]

    class MultiAgentCallOutput(BaseModel, ByAgent):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]

    class Program(Like, ByAgent): ...
    class ProgramOutput(Like, ByAgent): ...
    class AdditionalTools(Like, ByAgent): ...
    class ImageGenerationCall(Like, ByAgent): ...
    class LocalShellCall(Like, ByAgent): ...
    class LocalShellCallOutput(Like, ByAgent): ...
    class McpCall(Like, ByAgent): ...
    class McpListTools(Like, ByAgent): ...
    class McpApprovalRequest(Like, ByAgent): ...
    class McpApprovalResponse(Like, ByAgent): ...
class BetaResponseOutputItemAddedEvent(Like, ByAgent): ...
class BetaResponseOutputItemDoneEvent(Like, ByAgent): ...
class BetaResponseOutputMessage(Like, ByAgent, Both): ...
class BetaResponseOutputTextAnnotationAddedEvent(Like, ByAgent): ...
class BetaResponseQueuedEvent(Like, ByAgent): ...
class BetaResponseReasoningItem(Like, ByAgent, Both): ...
class BetaResponseReasoningSummaryPartAddedEvent(Like, ByAgent): ...
class BetaResponseReasoningSummaryPartDoneEvent(Like, ByAgent): ...
class BetaResponseReasoningSummaryTextDeltaEvent(Like, ByAgent): ...
class BetaResponseReasoningSummaryTextDoneEvent(Like, ByAgent): ...
class BetaResponseReasoningTextDeltaEvent(Like, ByAgent): ...
class BetaResponseReasoningTextDoneEvent(Like, ByAgent): ...
class BetaResponseRefusalDeltaEvent(Like, ByAgent): ...
class BetaResponseRefusalDoneEvent(Like, ByAgent): ...
class BetaResponseShellCallCommandAddedEvent(Like, ByAgent): ...
class BetaResponseShellCallCommandDeltaEvent(Like, ByAgent): ...
class BetaResponseShellCallCommandDoneEvent(Like, ByAgent): ...
class BetaResponseShellCallOutputContentDeltaEvent(Like, ByAgent): ...
class BetaResponseShellCallOutputContentDoneEvent(Like, ByAgent): ...


class BetaResponseSteerInput(Like, Both):
    class ResponseSteerInputItemListMessage(Like, ByAgent): ...
    class ResponseSteerInputItemListFunctionCallOutput(Like, ByAgent): ...
class BetaResponseTextDeltaEvent(Like, ByAgent): ...
class BetaResponseTextDoneEvent(Like, ByAgent): ...
class BetaResponseToolSearchCall(Like, ByAgent): ...
class BetaResponseToolSearchOutputItem(Like, ByAgent): ...
class BetaResponseToolSearchOutputItemParam(Like, ByAgent, Both): ...
class BetaResponseWebSearchCallCompletedEvent(Like, ByAgent): ...
class BetaResponseWebSearchCallInProgressEvent(Like, ByAgent): ...
class BetaResponseWebSearchCallSearchingEvent(Like, ByAgent): ...


class BetaResponsesClientEvent(Alias[Union[
    ResponseCreate,
    BetaResponseSteerEvent,
    BetaResponseInjectEvent,
]], Like, Both):
    del (
        ContextManagement,
        Conversation,
        Moderation,
        ModerationPolicy,
        ModerationPolicyInput,
        ModerationPolicyOutput,
        PromptCacheOptions,
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        StreamOptions,
        ToolChoice,
        ToolChoiceSpecificProgrammaticToolCallingParam,
    )

    class ResponseCreateMultiAgent(Both):
        enabled: bool
        max_concurrent_subagents: int = ...
        """How many may work at a time below the first, however deep; at least 1, 3 unless given."""

    class ResponseCreateReasoning(Both):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
        mode: Union[str, Literal["standard", "pro"]] = ...
        summary: Optional[Literal["auto", "concise", "detailed"]] = ...

    class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(Both):
        type: Literal["programmatic_tool_calling"]

    ResponseCreateToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]

    class ResponseCreate(Like):
        input: Union[str, BetaResponseInput] = ...
        metadata: Optional[Dict[str, str]] = ...
        model: ResponseModel = ...
        multi_agent: Optional[ResponseCreateMultiAgent] = ...
        reasoning: Optional[ResponseCreateReasoning] = ...


class BetaResponsesServerEvent(Alias[Union[
    BetaResponseAudioWsDelta,
    BetaResponseAudioWsDone,
    BetaResponseAudioTranscriptWsDelta,
    BetaResponseAudioTranscriptWsDone,
    BetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponseCodeInterpreterCallWsCompleted,
    BetaResponseCodeInterpreterCallInWsProgress,
    BetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponseCompactionWsCompacting,
    BetaResponseWsCompleted,
    BetaResponseContentPartWsAdded,
    BetaResponseContentPartWsDone,
    BetaResponseWsCreated,
    BetaResponseFileSearchCallWsCompleted,
    BetaResponseFileSearchCallInWsProgress,
    BetaResponseFileSearchCallWsSearching,
    BetaResponseFunctionCallArgumentsWsDelta,
    BetaResponseFunctionCallArgumentsWsDone,
    BetaResponseShellCallCommandWsAdded,
    BetaResponseShellCallCommandWsDelta,
    BetaResponseShellCallCommandWsDone,
    BetaResponseShellCallOutputContentWsDelta,
    BetaResponseShellCallOutputContentWsDone,
    BetaResponseInWsProgress,
    BetaResponseWsFailed,
    BetaResponseWsIncomplete,
    BetaResponseOutputItemWsAdded,
    BetaResponseOutputItemWsDone,
    BetaResponseReasoningSummaryPartWsAdded,
    BetaResponseReasoningSummaryPartWsDone,
    BetaResponseReasoningSummaryTextWsDelta,
    BetaResponseReasoningSummaryTextWsDone,
    BetaResponseReasoningTextWsDelta,
    BetaResponseReasoningTextWsDone,
    BetaResponseRefusalWsDelta,
    BetaResponseRefusalWsDone,
    BetaResponseTextWsDelta,
    BetaResponseTextWsDone,
    BetaResponseWebSearchCallWsCompleted,
    BetaResponseWebSearchCallInWsProgress,
    BetaResponseWebSearchCallWsSearching,
    BetaResponseImageGenCallWsCompleted,
    BetaResponseImageGenCallWsGenerating,
    BetaResponseImageGenCallInWsProgress,
    BetaResponseImageGenCallPartialWsImage,
    BetaResponseMcpCallArgumentsWsDelta,
    BetaResponseMcpCallArgumentsWsDone,
    BetaResponseMcpCallWsCompleted,
    BetaResponseMcpCallWsFailed,
    BetaResponseMcpCallInWsProgress,
    BetaResponseMcpListToolsWsCompleted,
    BetaResponseMcpListToolsWsFailed,
    BetaResponseMcpListToolsInWsProgress,
    BetaResponseOutputTextAnnotationWsAdded,
    BetaResponseWsQueued,
    BetaResponseCustomToolCallInputWsDelta,
    BetaResponseCustomToolCallInputWsDone,
    BetaResponseWsError,
    BetaResponseSteerAcceptedEvent,
    BetaResponseSteerPendingEvent,
    BetaResponseSteerFailedEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]]):

    class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
        stream_id: Optional[str] = None

    class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsCompleted(BetaResponseCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsCreated(BetaResponseCreatedEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseInWsProgress(BetaResponseInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsFailed(BetaResponseFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsQueued(BetaResponseQueuedEvent):
        stream_id: Optional[str] = None

    class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class BetaResponseWsErrorErrorMisalignment(BaseModel):
        detailed_explanation: Optional[str] = None
        error_type: Optional[
            Union[
                str,
                Literal[
                    "potentially_unintended_data_transfer",
                    "potentially_unintended_data_access",
                    "potentially_unintended_destructive_activity",
                    "other",
                ],
            ]
        ] = None
        review_target: Optional[str] = None
        steer: Optional[BetaResponseWsErrorErrorMisalignmentSteer] = None

    class BetaResponseWsErrorError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        headers: Optional[Dict[str, str]] = None
        misalignment: Optional[BetaResponseWsErrorErrorMisalignment] = None

    class BetaResponseWsErrorAgent(BaseModel):
        agent_name: str

    class BetaResponseWsError(BaseModel):
        error: BetaResponseWsErrorError
        type: Literal["error"]
        agent: Optional[BetaResponseWsErrorAgent] = None
        sequence_number: Optional[int] = None
        status: Optional[int] = None
        stream_id: Optional[str] = None


class BetaTool(Like):
    del WebSearchToolFilters, WebSearchToolUserLocation


class BetaToolParam(Like):
    del (ParseableToolParam, WebSearchTool, WebSearchToolFilters, WebSearchToolUserLocation)


class ResponseCompactParams(Call, Like): ...


class ResponseCreateParams(Call, Like):
    del ToolChoiceSpecificProgrammaticToolCallingParam

    class MultiAgent(TypedDict):
        """Agents that the model starts, which may start others: run by the service, as many as it takes."""
        enabled: bool
        max_concurrent_subagents: int = ...

    class Reasoning(Like[InputTokenCountParams.Reasoning]): ...

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatchParam,
        BetaToolChoiceShellParam,
    ]
