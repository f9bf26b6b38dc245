"""Responses: one call in which a model answers, uses tools and keeps state."""

PACKAGE = "types.responses"

from .responses.events import ResponseStreamEvent
from .responses.items import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputItem,
    ResponseInputItemParam,
    ResponseInputParam,
    ResponseInputText,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .responses.tools import (
    Tool,
    ToolChoiceAllowed,
    ToolChoiceAllowedParam,
    ToolChoiceApplyPatch,
    ToolChoiceApplyPatchParam,
    ToolChoiceCustom,
    ToolChoiceCustomParam,
    ToolChoiceFunction,
    ToolChoiceFunctionParam,
    ToolChoiceMcp,
    ToolChoiceMcpParam,
    ToolChoiceOptions,
    ToolChoiceShell,
    ToolChoiceShellParam,
    ToolChoiceTypes,
    ToolChoiceTypesParam,
    ToolParam,
)
from .shared import (
    ErrorObject,
    Metadata as SharedMetadata,
    Reasoning as SharedReasoning,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel as SharedResponsesModel,
)
from .shared_params import ChatModels, Metadata, Reasoning, ResponsesModel, ResponsesOnlyModels


class Responses:
    """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""

    @POST("/responses", stream=ResponseStreamEvent)
    def create(
        self,
        *,
        access_programs: ResponseCreateParams.AccessPrograms = ...,
        background: Optional[bool] = ...,
        background_options: ResponseCreateParams.BackgroundOptions = ...,
        context_management: Optional[Iterable[ResponseCreateParams.ContextManagement]] = ...,
        conversation: Optional[ResponseCreateParams.Conversation] = ...,
        image: ResponseCreateParams.Image = ...,
        include: Optional[List[ResponseIncludable]] = ...,
        input: Union[str, ResponseInputParam] = ...,
        instructions: Optional[str] = ...,
        max_output_tokens: Optional[int] = ...,
        max_tool_calls: Optional[int] = ...,
        metadata: Optional[Metadata] = ...,
        model: ResponsesModel = ...,
        moderation: Optional[ResponseCreateParams.Moderation] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        previous_response_id: Optional[str] = ...,
        prompt: Optional[ResponsePromptParam] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: ResponseCreateParams.PromptCacheOptions = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        reasoning: Optional[Reasoning] = ...,
        safety_identifier: Optional[str] = ...,
        service_tier: Optional[ServiceTier] = ...,
        store: Optional[bool] = ...,
        stream: Optional[bool] = ...,
        stream_options: Optional[ResponseCreateParams.StreamOptions] = ...,
        temperature: Optional[float] = ...,
        text: ResponseTextConfigParam = ...,
        tool_choice: ResponseCreateParams.ToolChoice = ...,
        tools: Iterable[ToolParam] = ...,
        top_logprobs: Optional[int] = ...,
        top_p: Optional[float] = ...,
        truncation: Optional[Literal["auto", "disabled"]] = ...,
        user: str = ...,
    ) -> Response:
        """Have a model answer, calling tools where it helps.

        access_programs: Which of the programs for sensitive work to use.
        background: Answer at once and go on working; read the result with `retrieve`.
        background_options: Only with `background=True`: how long it may take, which is cheaper.
        context_management: From how many tokens on the conversation is shortened while the model works.
        conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
        image: Whether images take up less of the context.
        include: Parts of the output that are left out unless asked for.
        input: What to answer: a text, or items of text, images, files and tool results.
        instructions: What the model should heed, ahead of the input; not carried over from the response before.
        max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
        max_tool_calls: Limit of calls of built-in tools, all together.
        metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
        model: Id of the model, such as `gpt-5-mini`.
        moderation: Has input and output looked at, and stopped if you say so.
        parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
        previous_response_id: The stored response to go on from.
        prompt: A prompt kept by the service, and values for its variables.
        prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
        prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
        prompt_cache_retention: How long the beginning of the prompt stays cached.
        reasoning: How long to think, and whether to tell a summary of it.
        safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
        service_tier: Which class of processing to use; `auto` takes the setting of the project.
        store: Whether the service keeps the answer, for 30 days and more; yes unless given.
        stream: True gives events while the answer is written instead of the answer.
        stream_options: Only with `stream=True`.
        temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
        text: Format and length of text: plain, JSON, or JSON that follows a schema.
        tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
        tools: What the model may call.
        top_logprobs: With how many alternatives to show each token, 0 to 20.
        top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
        truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
        user: Replaced by `safety_identifier` and `prompt_cache_key`.
        """

    @GET("/responses/{response_id}", stream=ResponseStreamEvent)
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool = ...,
    ) -> Response:
        """Read a stored response, or its events from some point on.

        include: Parts of the output that are left out unless asked for.
        include_obfuscation: Whether events carry padding that hides their size; on unless given.
        starting_after: Number of the event to go on after, with `stream=True`.
        stream: True gives events while the answer is written instead of the answer.
        """

    @DELETE("/responses/{response_id}")
    def delete(self, response_id: str) -> None:
        """Delete a stored response."""

    @POST("/responses/{response_id}/cancel")
    def cancel(self, response_id: str) -> Response:
        """Stop a response that is made in the background."""

    @POST("/responses/compact")
    def compact(
        self,
        *,
        model: Optional[ResponseModel],
        image: ResponseCompactParams.Image = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        previous_response_id: Optional[str] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[ResponseCompactParams.PromptCacheOptions] = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] = ...,
    ) -> CompactedResponse:
        """Shorten a long conversation to items that can stand for it.

        model: Id of the model that does it.
        image: Whether images take up less of the context.
        input: What to shorten: a text or items.
        instructions: What the model should heed, ahead of the input.
        previous_response_id: The stored response whose conversation to shorten.
        prompt_cache_key: As for `create`; and so the three that follow.
        """


ResponseModel: Shorthand = Union[Literal[ChatModels, ResponsesOnlyModels], str]


class CompactedResponse(BaseModel):
    """A conversation, shortened."""
    id: str
    created_at: int
    """Unix time in seconds."""
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    """Goes in as input of the next response, as it is."""
    usage: ResponseUsage
    image: Optional[Image] = None

    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]


class ParsedResponse(Response, Generic[ContentType]):
    """A response whose text was read as `ContentType`, the class that was asked for."""
    output: List[ParsedResponseOutputItem[ContentType]]

    @property
    def output_parsed(self) -> Optional[ContentType]:
        """The first text that was read, None when there is none."""

    ContentType: TypeVar

    class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType]):
        parsed: Optional[ContentType] = None
        """What `text` says; not sent when the item is handed in again."""

    ParsedContent: TypeAlias = Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal]

    class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
        content: List[ParsedContent[ContentType]]

    class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
        """A call of a function by `responses.parse`, with its arguments read."""
        parsed_arguments: object = None
        """Not sent when the item is handed in again."""

    ParsedResponseOutputItem: TypeAlias = Union[
        ParsedResponseOutputMessage[ContentType],
        ParsedResponseFunctionToolCall,
        ResponseFileSearchToolCall,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItem.AdditionalTools,
        ResponseReasoningItem,
        ResponseOutputItem.Program,
        ResponseOutputItem.ProgramOutput,
        ResponseOutputItem.McpCall,
        ResponseOutputItem.McpApprovalRequest,
        ResponseOutputItem.McpApprovalResponse,
        ResponseOutputItem.ImageGenerationCall,
        ResponseOutputItem.LocalShellCall,
        ResponseOutputItem.LocalShellCallOutput,
        ResponseOutputItem.LocalShellCallAction,
        ResponseOutputItem.McpListTools,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseFunctionToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ]


class Response(BaseModel):
    """An answer, with all that was done for it."""
    id: str
    access_programs: Optional[AccessPrograms] = None
    created_at: float
    """Unix time in seconds."""
    error: Optional[ResponseError] = None
    """Why it failed, when `status` is `failed`."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why it is not complete."""
    instructions: Optional[Union[str, List[ResponseInputItem]]] = None
    metadata: Optional[SharedMetadata] = None
    model: SharedResponsesModel
    object: Literal["response"]
    output: List[ResponseOutputItem]
    """Messages, tool calls and reasoning, in their order."""
    parallel_tool_calls: bool
    temperature: Optional[float] = None
    tool_choice: ToolChoice
    tools: List[Tool]
    top_p: Optional[float] = None
    background: Optional[bool] = None
    completed_at: Optional[float] = None
    """Unix time in seconds."""
    conversation: Optional[Conversation] = None
    image: Optional[Image] = None
    input_transformations: Optional[List[InputTransformation]] = None
    max_output_tokens: Optional[int] = None
    max_tool_calls: Optional[int] = None
    moderation: Optional[Moderation] = None
    previous_response_id: Optional[str] = None
    prompt: Optional[ResponsePrompt] = None
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = None
    prompt_cache_key: Optional[str] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[SharedReasoning] = None
    safety_identifier: Optional[str] = None
    service_tier: Optional[ServiceTier] = None
    status: Optional[ResponseStatus] = None
    text: Optional[ResponseTextConfig] = None
    tool_usage: Optional[ToolUsage] = None
    top_logprobs: Optional[int] = None
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: Optional[ResponseUsage] = None
    user: Optional[str] = None

    @property
    def output_text(self) -> str:
        """All text of the output, joined."""

    class AccessPrograms(BaseModel):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None

    class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        ToolChoiceOptions,
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ]

    class Conversation(BaseModel):
        id: str

    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

    class InputTransformation(BaseModel):
        id: str
        action: Literal["removed"]
        reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        type: Literal["reasoning"]

    class ModerationInputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]

    class ModerationOutputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]

    class Moderation(BaseModel):
        input: ModerationInput
        output: ModerationOutput

    class PromptCacheDiagnosticsCacheMiss(BaseModel):
        cache_missed_tokens: int
        reason: Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        type: Literal["cache_miss"]
        comparison_reusable_tokens: Optional[int] = None

    class PromptCacheDiagnosticsCacheHit(BaseModel):
        type: Literal["cache_hit"]

    class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
        type: Literal["comparison_response_not_found"]

    class PromptCacheDiagnosticsUnavailable(BaseModel):
        type: Literal["unavailable"]

    PromptCacheDiagnostics: TypeAlias = Union[
        PromptCacheDiagnosticsCacheMiss,
        PromptCacheDiagnosticsCacheHit,
        PromptCacheDiagnosticsComparisonResponseNotFound,
        PromptCacheDiagnosticsUnavailable,
    ]

    class PromptCacheOptions(BaseModel):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str] = None

    class ToolUsageImageGenInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGenCachedTokensDetails(BaseModel):
        cached_image_tokens: int
        cached_text_tokens: int

    class ToolUsageImageGenOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGen(BaseModel):
        input_tokens: int
        input_tokens_details: ToolUsageImageGenInputTokensDetails
        output_tokens: int
        total_tokens: int
        cached_tokens: Optional[int] = None
        cached_tokens_details: Optional[ToolUsageImageGenCachedTokensDetails] = None
        output_tokens_details: Optional[ToolUsageImageGenOutputTokensDetails] = None

    class ToolUsageWebSearch(BaseModel):
        num_requests: int

    class ToolUsage(BaseModel):
        image_gen: ToolUsageImageGen
        web_search: ToolUsageWebSearch


class ResponseCompactParams(Call):

    class Image(TypedDict):
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class PromptCacheOptions(TypedDict):
        mode: Literal["implicit", "explicit"] = ...
        ttl: Literal["30m"] = ...


class ResponseConversationParam(Both):
    id: str


class ResponseCreateParams(Call):

    class AccessPrograms(TypedDict):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...
        """By what the model and your project allow unless given; error 403 when you may not."""

    class BackgroundOptions(TypedDict):
        completion_window: Literal["soonest", "2h", "8h"] = ...
        """`soonest` unless given; `2h` and `8h` cost less and need `background=True` without a stream."""
        continuation_id: str = ...
        """Any text: requests with the same are put close together."""

    class ContextManagement(TypedDict):
        type: str
        compact_threshold: Optional[int] = ...
        """From how many tokens on the conversation is shortened, at least 1,000."""

    Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

    class Image(TypedDict):
        context_compression: Literal["auto", "enabled", "disabled"] = ...
        """Whether images take up less of the context; `auto` leaves it to the model."""

    class ModerationPolicyInput(TypedDict):
        mode: Literal["score", "block"]

    class ModerationPolicyOutput(TypedDict):
        mode: Literal["score", "block"]

    class ModerationPolicy(TypedDict):
        input: Optional[ModerationPolicyInput] = ...
        output: Optional[ModerationPolicyOutput] = ...

    class Moderation(TypedDict):
        model: str
        policy: Optional[ModerationPolicy] = ...

    class PromptCacheOptions(TypedDict):
        comparison_response_id: Optional[str] = ...
        """Has the answer tell why the cache served it otherwise than this one."""
        mode: Literal["implicit", "explicit"] = ...
        """`implicit`, as it is unless given, ends the cached part at a place of its own and at your last 3 marks; `explicit` only at your last 4."""
        prewarm: bool = ...
        """Only fills the cache; there is no answer."""
        ttl: Literal["30m", "12h"] = ...
        """How long it stays at least; `30m` unless given."""

    class StreamOptions(TypedDict):
        include_obfuscation: bool = ...

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        ToolChoiceOptions,
        ToolChoiceAllowedParam,
        ToolChoiceTypesParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceCustomParam,
        ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatchParam,
        ToolChoiceShellParam,
    ]


class ResponseError(BaseModel):
    """Why there is no answer."""
    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
    type: Optional[str] = None

    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(Like[ErrorObject.Misalignment]): ...


class ResponseFormatTextConfig(Alias[Union[
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFormatJSONObject,
]], Both): ...


class ResponseFormatTextJSONSchemaConfig(Both):
    """JSON that follows a schema."""
    name: str
    """Up to 64 letters, digits, underscores and dashes."""
    schema_: Dict[str, object] = Key("schema")
    type: Literal["json_schema"]
    description: str = ...
    """What it is for, told to the model."""
    strict: Optional[bool] = ...
    """To the letter; not every schema can be followed so."""


ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


class ResponsePrompt(Both):
    """A stored prompt and what goes in for its variables."""
    id: str
    variables: Optional[Dict[str, Variables]] = ...
    version: Optional[str] = ...

    Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]


ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class ResponseTextConfig(Both):
    """Format and length of text."""
    format: ResponseFormatTextConfig = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...


class ResponseUsage(BaseModel):
    """Tokens that a response read and wrote."""
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    """Both together."""

    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        ttl_12h_tokens: int
        ttl_30m_tokens: int

    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = None

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int


ServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


EXPORT(
    "types.responses",
    ParsedResponse.ParsedContent,
    ParsedResponse.ParsedResponseFunctionToolCall,
    ParsedResponse.ParsedResponseOutputItem,
    ParsedResponse.ParsedResponseOutputMessage,
    ParsedResponse.ParsedResponseOutputText,
)
