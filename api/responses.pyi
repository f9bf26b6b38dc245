"""Responses: one call in which a model answers, uses tools and keeps state."""

PACKAGE = "types.responses"

from .chat.completions import ChatCompletionFunctionToolParam
from .live import ResponsesDelegationConfig
from .responses import Tool as ResponsesTool
from .responses.input_items import ResponseItem
from .shared import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    ErrorObject,
    Metadata as SharedMetadata,
    Reasoning as SharedReasoning,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel as SharedResponsesModel,
)
from .shared_params import ChatModels, Metadata, Reasoning as SharedParamsReasoning, ResponsesModel, ResponsesOnlyModels


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
        reasoning: Optional[SharedParamsReasoning] = ...,
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


ImageToolModel: Shorthand = Union[
    str,
    Literal[
        "gpt-image-1",
        "gpt-image-1-mini",
        "gpt-image-2",
        "gpt-image-2-2026-04-21",
        "gpt-image-2.5-sunburst",
        "gpt-image-2.5-sunburst-2026-09-08",
        "gpt-image-2.5-flare",
        "gpt-image-2.5-flare-2026-09-08",
        "gpt-image-2.6-sunburst",
        "gpt-image-2.6-flare",
        "gpt-image-1.5",
        "chatgpt-image-latest",
    ],
]


Connector: Shorthand = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]


class ApplyPatchTool(Both):
    """Lets the model write, change and delete files by diffs, which your program applies."""
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model (`direct`), or a program that the model wrote; so with all tools."""


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


class ComputerAction(Alias[Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]], Both):
    """Something to do at a computer. Places are pixels from the upper left; `keys` are held meanwhile."""

    class Click(Both):
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class DoubleClick(Both):
        keys: Optional[Sequence[str]]
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(Both):
        x: int
        y: int

    class Drag(Both):
        path: Iterable[DragPath]
        type: Literal["drag"]
        keys: Optional[Sequence[str]] = ...

    class Keypress(Both):
        keys: Sequence[str]
        type: Literal["keypress"]

    class Move(Both):
        type: Literal["move"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class Screenshot(Both):
        type: Literal["screenshot"]

    class Scroll(Both):
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class Type(Both):
        text: str
        type: Literal["type"]

    class Wait(Both):
        type: Literal["wait"]


class ComputerActionList(Alias[List[ComputerAction]]):
    """What to do at a computer, in this order."""


class ComputerActionListParam(Alias[List[ComputerActionParam]], Like[ComputerActionParam]):
    """What to do at a computer, in this order."""

    ComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]


class ComputerTool(Both):
    """Lets the model work at a computer that your program steers."""
    type: Literal["computer"]


class ComputerUsePreviewTool(Both):
    """The computer tool as it was in its preview."""
    display_height: int
    """In pixels."""
    display_width: int
    """In pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(Both):
    """A new container for this response."""
    type: Literal["container_auto"]
    file_ids: Sequence[str] = ...
    """Up to 50, put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """In gigabytes."""
    network_policy: NetworkPolicy = ...
    skills: Iterable[Skill] = ...
    """Up to 200."""

    NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]

    Skill: TypeAlias = Union[SkillReference, InlineSkill]


class ContainerNetworkPolicyAllowlist(Both):
    """Reaches these domains only."""
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecret] = ...


class ContainerNetworkPolicyDisabled(Both):
    """Reaches nothing."""
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecret(Both):
    """Put in for the container when it calls the domain; the model does not see it."""
    domain: str
    name: str
    value: str


class ContainerReference(Both):
    container_id: str
    type: Literal["container_reference"]


class CustomTool(Both):
    """A tool of yours that takes a text instead of JSON."""
    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    async_: bool = Key("async", ...)
    """Whether the model goes on while it works."""
    defer_loading: bool = ...
    """Whether it is only looked for when it is needed."""
    description: str = ...
    format: CustomToolInputFormat = ...
    """Any text unless given; or one that follows a grammar."""


class EasyInputMessage(Both):
    """A message; what a developer or the system says outweighs what a user says."""
    content: Union[str, ResponseInputMessageContentList]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """Whether the assistant said it on the way or as the answer; keep it when you send messages back."""
    type: Literal["message"] = ...


class FileSearchTool(Both):
    """Lets the model search files in vector stores."""
    type: Literal["file_search"]
    vector_store_ids: Sequence[str]
    filters: Optional[Filters] = ...
    max_num_results: int = ...
    """1 to 50."""
    ranking_options: RankingOptions = ...

    Filters: TypeAlias = Optional[Union[ComparisonFilter, CompoundFilter]]

    class RankingOptionsHybridSearch(Both):
        embedding_weight: float
        text_weight: float

    class RankingOptions(Both):
        hybrid_search: RankingOptionsHybridSearch = ...
        """How much likeness of meaning counts against words in common."""
        ranker: Literal["auto", "default-2024-11-15"] = ...
        score_threshold: float = ...
        """0 to 1: how well a result must fit at least."""


class FunctionShellTool(Both):
    """Lets the model run commands, in a container or by your program."""
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    environment: Optional[Environment] = ...

    Environment: TypeAlias = Optional[Union[ContainerAuto, LocalEnvironment, ContainerReference]]


class FunctionTool(Both):
    """A function of yours the model may call."""
    name: str
    parameters: Optional[Dict[str, object]]
    """JSON Schema of the arguments."""
    strict: Optional[bool]
    """Whether arguments must follow the schema exactly."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    async_: bool = Key("async", ...)
    """Whether the model goes on while it works."""
    defer_loading: bool = ...
    """Whether it is only looked for when it is needed."""
    description: Optional[str] = ...
    output_schema: Optional[Dict[str, object]] = ...
    """A JSON schema of what it gives."""


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class InlineSkill(Both):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(Both):
    data: str
    """A zip archive, in base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class LocalEnvironment(Both):
    """Your program runs the commands."""
    type: Literal["local"]
    skills: Iterable[LocalSkill] = ...


class LocalSkill(Like[ResponsesDelegationConfig.ToolShellEnvironmentLocalSkill], Both): ...


class McpToolCallError(Alias[Union[McpProtocolError, McpToolExecutionError, HTTPError]], Both):
    """Why a tool of an MCP server failed."""

    class McpProtocolError(Both):
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError(Both):
        content: object
        type: Literal["mcp_tool_execution_error"]

    class HTTPError(Both):
        code: int
        message: str
        type: Literal["http_error"]


class NamespaceTool(Both):
    """Tools that belong together."""
    description: str
    name: str
    """Stands before those of the tools in calls, such as `crm`."""
    tools: Iterable[Tool]
    type: Literal["namespace"]

    class ToolFunction(Both):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        async_: bool = Key("async", ...)
        defer_loading: bool = ...
        description: Optional[str] = ...
        output_schema: Optional[Dict[str, object]] = ...
        parameters: Optional[object] = ...
        strict: Optional[bool] = ...

    Tool: TypeAlias = Union[ToolFunction, CustomTool]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall, module="types.responses.parsed_response"):
    """A call of a function by `responses.parse`, with its arguments read."""
    parsed_arguments: object = None


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


class ResponseApplyPatchToolCall(BaseModel):
    """A change of a file that the model asks for."""
    id: str
    call_id: str
    """Give it back with the result."""
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None

    class OperationCreateFile(Like[ResponseInputItem.ApplyPatchCallOperationCreateFile]): ...

    class OperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class OperationUpdateFile(Like[ResponseInputItem.ApplyPatchCallOperationUpdateFile]): ...

    Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseApplyPatchToolCallOutput(BaseModel):
    """What a change of a file came to."""
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    output: Optional[str] = None

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseAudioDeltaEvent(BaseModel):
    """More sound of the answer."""
    delta: str
    """In base64."""
    sequence_number: int
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    """That was all the sound."""
    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """More text of what is said."""
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """That was all the text of what is said."""
    sequence_number: int
    type: Literal["response.audio.transcript.done"]


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """More of the code that is going to run."""
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]


class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """The whole code."""
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """Code has run."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]


class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """Code is going to be written."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """Code runs."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]


class ResponseCodeInterpreterToolCall(Both):
    """Python that the model wrote and the service ran."""
    id: str
    code: Optional[str]
    container_id: str
    outputs: Optional[Iterable[Output]]
    """Only when `include` asks for them."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]

    class OutputLogs(Both):
        logs: str
        type: Literal["logs"]

    class OutputImage(Both):
        type: Literal["image"]
        url: str

    Output: TypeAlias = Union[OutputLogs, OutputImage]


class ResponseCompactParams(Call):

    class Image(TypedDict):
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class PromptCacheOptions(TypedDict):
        mode: Literal["implicit", "explicit"] = ...
        ttl: Literal["30m"] = ...


class ResponseCompactionCompactingEvent(BaseModel):
    """A long conversation is being shortened."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: Optional[str] = None


class ResponseCompactionItemParam(Both):
    """Stands for a conversation that was shortened."""
    encrypted_content: str
    """Give it back as it is."""
    type: Literal["compaction"]
    id: Optional[str] = ...


class ResponseCompletedEvent(BaseModel):
    """The response is whole; the last event."""
    response: Response
    sequence_number: int
    type: Literal["response.completed"]


class ResponseComputerToolCall(Both):
    """What the model wants done at a computer."""
    id: str
    call_id: str
    """Give it back with the result."""
    pending_safety_checks: Iterable[PendingSafetyCheck]
    """Let a person look at these, then give them back as `acknowledged_safety_checks`."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Action = ...
    """Only of `computer_use_preview`; else `actions`."""
    actions: ComputerActionList = ...
    """To be done in this order."""

    class PendingSafetyCheck(Both):
        id: str
        code: Optional[str] = ...
        message: Optional[str] = ...

    class ActionClick(Like[ComputerAction.Click]): ...
    class ActionDoubleClick(Like[ComputerAction.DoubleClick]): ...
    class ActionDragPath(Like[ComputerAction.DragPath]): ...
    class ActionDrag(Like[ComputerAction.Drag]): ...
    class ActionKeypress(Like[ComputerAction.Keypress]): ...
    class ActionMove(Like[ComputerAction.Move]): ...
    class ActionScreenshot(Like[ComputerAction.Screenshot]): ...
    class ActionScroll(Like[ComputerAction.Scroll]): ...
    class ActionType(Like[ComputerAction.Type]): ...
    class ActionWait(Like[ComputerAction.Wait]): ...

    Action: TypeAlias = Union[
        ActionClick,
        ActionDoubleClick,
        ActionDrag,
        ActionKeypress,
        ActionMove,
        ActionScreenshot,
        ActionScroll,
        ActionType,
        ActionWait,
    ]


class ResponseComputerToolCallOutputItem(BaseModel):
    """What the screen shows after something was done."""
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    created_by: Optional[str] = None

    class AcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None


class ResponseComputerToolCallOutputScreenshot(Both):
    """What the screen shows: a URL, a data URL or an uploaded file."""
    type: Literal["computer_screenshot"]
    file_id: str = ...
    image_url: str = ...


class ResponseConfigurationUpdateItemParam(Both):
    """Holds from here on in the conversation, until another says otherwise."""
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    reasoning: Reasoning = ...
    text: Text = ...

    class Reasoning(Both):
        effort: Optional[ReasoningEffort] = ...

    TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

    class Text(Both):
        format: TextFormat


class ResponseContainerReference(BaseModel):
    """A container that is there already."""
    container_id: str
    type: Literal["container_reference"]


class ResponseContentPartAddedEvent(BaseModel):
    """A message gets another part."""
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]

    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText]


class ResponseContentPartDoneEvent(Like[ResponseContentPartAddedEvent]):
    """A part of a message is whole."""
    type: Literal["response.content_part.done"]


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


class ResponseCreatedEvent(BaseModel):
    """The first event: the response as it begins."""
    response: Response
    sequence_number: int
    type: Literal["response.created"]


class ResponseCustomToolCall(Like[ResponseFunctionToolCall], Both):
    """A call of a tool of yours."""
    del arguments, status
    input: str
    type: Literal["custom_tool_call"]


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    """More of what goes into a tool of yours."""
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """All that goes into a tool of yours."""
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


class ResponseCustomToolCallOutput(Both):
    """What a tool of yours gave."""
    call_id: str
    """Which call this answers."""
    output: Union[str, Iterable[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]
    id: str = ...
    caller: Optional[Caller] = ...

    OutputOutputContentList: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

    class CallerDirect(Both):
        type: Literal["direct"]

    class CallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    """What a tool of yours gave."""
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


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


class ResponseErrorEvent(BaseModel):
    """The stream failed."""
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    sequence_number: int
    type: Literal["error"]


class ResponseFailedEvent(BaseModel):
    """The response failed; the last event."""
    response: Response
    sequence_number: int
    type: Literal["response.failed"]


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """Files have been searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]


class ResponseFileSearchCallInProgressEvent(BaseModel):
    """Files are going to be searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(BaseModel):
    """Files are being searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]


class ResponseFileSearchToolCall(Both):
    """A search in files."""
    id: str
    queries: Sequence[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: Optional[Iterable[Result]] = ...
    """Only when `include` asks for them."""

    class Result(Both):
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
        file_id: str = ...
        filename: str = ...
        score: float = ...
        text: str = ...


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


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a call, which are JSON."""
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The whole arguments of a call."""
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]


class ResponseFunctionCallOutputItem(Alias[Union[
    ResponseInputTextContent,
    ResponseInputImageContent,
    ResponseInputFileContent,
]], Both): ...


ResponseFunctionCallOutputItemList: TypeAlias = List[ResponseFunctionCallOutputItem]


class ResponseFunctionCallOutputItemListParam(Alias[List[ResponseFunctionCallOutputItemParam]]):

    ResponseFunctionCallOutputItemParam: TypeAlias = Union[
        ResponseInputTextContentParam,
        ResponseInputImageContentParam,
        ResponseInputFileContentParam,
    ]


class ResponseFunctionShellCallOutputContent(Both):
    """What a command wrote, and how it ended."""
    outcome: Outcome
    stderr: str
    stdout: str

    class OutcomeTimeout(Both):
        type: Literal["timeout"]

    class OutcomeExit(Both):
        exit_code: int
        type: Literal["exit"]

    Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]


class ResponseFunctionShellToolCall(BaseModel):
    """Commands that the model wants run."""
    id: str
    action: Action
    call_id: str
    """Give it back with the result."""
    environment: Optional[Environment] = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None

    class Action(Like[ResponseInputItem.ShellCallAction]): ...

    Environment: TypeAlias = Optional[Union[ResponseLocalEnvironment, ResponseContainerReference]]

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseFunctionShellToolCallOutput(BaseModel):
    """What commands came to."""
    id: str
    call_id: str
    max_output_length: Optional[int] = None
    """As the call had it."""
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

    class Output(Like[ResponseShellCallOutputContentDoneEvent.Output]): ...

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseFunctionToolCall(Both):
    """A call of one of your functions."""
    arguments: str
    """JSON text; check it, a model may write what the schema does not allow."""
    call_id: str
    """Give it back with the result."""
    name: str
    type: Literal["function_call"]
    id: str = ...
    async_: bool = Key("async", ...)
    caller: Optional[Caller] = ...
    namespace: str = ...
    status: Literal["in_progress", "completed", "incomplete"] = ...

    class CallerDirect(Both):
        type: Literal["direct"]

    class CallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseFunctionToolCallOutputItem(BaseModel):
    """What a function gave."""
    id: str
    output: Union[str, List[OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: Optional[str] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    name: Optional[str] = None
    namespace: Optional[str] = None

    OutputOutputContentList: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class ResponseFunctionWebSearch(Both):
    """A search of the web, a page opened, or a search in it."""
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]

    class ActionSearchSource(Both):
        type: Literal["url"]
        url: str

    class ActionSearch(Both):
        type: Literal["search"]
        queries: Sequence[str] = ...
        query: str = ...
        sources: Iterable[ActionSearchSource] = ...

    class ActionOpenPage(Both):
        type: Literal["open_page"]
        url: Optional[str] = ...

    class ActionFind(Both):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]


class ResponseImageGenCallCompletedEvent(BaseModel):
    """An image is made."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]


class ResponseImageGenCallGeneratingEvent(BaseModel):
    """An image is being made."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallInProgressEvent(BaseModel):
    """An image is going to be made."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallPartialImageEvent(BaseModel):
    """An image that is not finished."""
    item_id: str
    output_index: int
    partial_image_b64: str
    """In base64."""
    partial_image_index: int
    """From 0."""
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: Optional[str] = None
    output_format: Optional[str] = None
    quality: Optional[str] = None
    size: Optional[str] = None


class ResponseInProgressEvent(BaseModel):
    """The model works on the response."""
    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]


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


class ResponseIncompleteEvent(BaseModel):
    """The response was broken off, which `incomplete_details` explains; the last event."""
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


class ResponseInput(Alias[List[ResponseInputItem]]):
    """Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""


class ResponseInputAudio(Both):
    """Sound for the model."""
    input_audio: InputAudio
    type: Literal["input_audio"]

    class InputAudio(Both):
        data: str
        format: Literal["mp3", "wav"]


class ResponseInputContent(Alias[Union[ResponseInputText, ResponseInputImage, ResponseInputFile]], Both): ...


class ResponseInputFile(Both):
    """A file for the model: uploaded, at a URL, or itself."""
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    """How closely to look: `high` takes more tokens; `auto` is `high` from gpt-5.6 on."""
    file_data: str = ...
    """In base64, up to 70 MiB of it."""
    file_id: Optional[str] = ...
    file_url: str = ...
    filename: str = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Ends here what later requests may take from the cache; so with all parts."""

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ResponseInputFileContent(Both):
    """As `ResponseInputFile`, from a tool."""
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    file_data: Optional[str] = ...
    file_id: Optional[str] = ...
    file_url: Optional[str] = ...
    filename: Optional[str] = ...
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ResponseInputImage(Both):
    """An image for the model: uploaded, or at a URL."""
    detail: ImageDetail
    """How closely to look; `auto` leaves it to the model."""
    type: Literal["input_image"]
    file_id: Optional[str] = ...
    image_url: Optional[str] = ...
    """A URL, or the image itself as a data URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ResponseInputImageContent(Both):
    """As `ResponseInputImage`, from a tool."""
    type: Literal["input_image"]
    detail: Optional[ImageDetail] = ...
    file_id: Optional[str] = ...
    image_url: Optional[str] = ...
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ResponseInputItem(Alias[Tagged[
    Union[
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
    ],
    "type",
]], Both):
    """Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""

    class Message(Both):
        content: ResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutputAcknowledgedSafetyCheck(Both):
        id: str
        code: Optional[str] = ...
        message: Optional[str] = ...

    class ComputerCallOutput(Both):
        call_id: str
        output: ResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: Optional[str] = ...
        acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class FunctionCallOutputCallerDirect(Both):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    FunctionCallOutputCaller: TypeAlias = Optional[Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]]

    class FunctionCallOutput(Both):
        output: Union[str, ResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        call_id: Optional[str] = ...
        caller: Optional[FunctionCallOutputCaller] = ...
        name: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ToolSearchCall(Both):
        arguments: object
        type: Literal["tool_search_call"]
        id: Optional[str] = ...
        call_id: Optional[str] = ...
        execution: Literal["server", "client"] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class AdditionalTools(Both):
        role: Literal["developer"]
        tools: Iterable[Tool]
        type: Literal["additional_tools"]
        id: Optional[str] = ...

    class ImageGenerationCallErrorModerationDetails(Both):
        categories: Sequence[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(Both):
        code: Optional[str]
        message: str
        param: Optional[str]
        type: str
        moderation_details: ImageGenerationCallErrorModerationDetails = ...

    class ImageGenerationCallSvgUsage(Both):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(Both):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = ...
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...
        error: ImageGenerationCallError = ...
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
        revised_prompt: Optional[str] = ...
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
        svg_usage: ImageGenerationCallSvgUsage = ...

    class LocalShellCallAction(Both):
        command: Sequence[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = ...
        user: Optional[str] = ...
        working_directory: Optional[str] = ...

    class LocalShellCall(Both):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutput(Both):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ShellCallAction(Both):
        commands: Sequence[str]
        max_output_length: Optional[int] = ...
        timeout_ms: Optional[int] = ...

    class ShellCallCallerDirect(Both):
        type: Literal["direct"]

    class ShellCallCallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    ShellCallCaller: TypeAlias = Optional[Union[ShellCallCallerDirect, ShellCallCallerProgram]]

    ShellCallEnvironment: TypeAlias = Optional[Union[LocalEnvironment, ContainerReference]]

    class ShellCall(Both):
        action: ShellCallAction
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = ...
        caller: Optional[ShellCallCaller] = ...
        environment: Optional[ShellCallEnvironment] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ShellCallOutputCallerDirect(Both):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    ShellCallOutputCaller: TypeAlias = Optional[Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]]

    class ShellCallOutput(Both):
        call_id: str
        output: Iterable[ResponseFunctionShellCallOutputContent]
        type: Literal["shell_call_output"]
        id: Optional[str] = ...
        caller: Optional[ShellCallOutputCaller] = ...
        max_output_length: Optional[int] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ApplyPatchCallOperationCreateFile(Both):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(Both):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(Both):
        diff: str
        path: str
        type: Literal["update_file"]

    ApplyPatchCallOperation: TypeAlias = Union[
        ApplyPatchCallOperationCreateFile,
        ApplyPatchCallOperationDeleteFile,
        ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCallCallerDirect(Both):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallCaller: TypeAlias = Optional[Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]]

    class ApplyPatchCall(Both):
        call_id: str
        operation: ApplyPatchCallOperation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: Optional[str] = ...
        caller: Optional[ApplyPatchCallCaller] = ...

    class ApplyPatchCallOutputCallerDirect(Both):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallOutputCaller: TypeAlias = Optional[
        Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]
    ]

    class ApplyPatchCallOutput(Both):
        call_id: str
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]
        id: Optional[str] = ...
        caller: Optional[ApplyPatchCallOutputCaller] = ...
        output: Optional[str] = ...

    class McpListToolsTool(Both):
        input_schema: object
        name: str
        annotations: Optional[object] = ...
        description: Optional[str] = ...

    class McpListTools(Both):
        id: str
        server_label: str
        tools: Iterable[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        error: Optional[str] = ...

    class McpApprovalRequest(Both):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse(Both):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = ...
        reason: Optional[str] = ...

    class McpCall(Both):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: Optional[str] = ...
        error: Optional[McpToolCallError] = ...
        output: Optional[str] = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTrigger(Both):
        type: Literal["compaction_trigger"]
        id: Optional[str] = ...

    class ItemReference(Both):
        id: str
        type: Optional[Literal["item_reference"]] = ...

    class Program(Both):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]

    class ProgramOutput(Both):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]


ResponseInputMessageContentList: TypeAlias = List[ResponseInputContent]


class ResponseInputMessageContentListParam(Alias[List[ResponseInputContentParam]]):

    ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


class ResponseInputParam(Alias[List[ResponseInputItemParam]], Like[ResponseInputItemParam]):
    class ResponseInputItemParam(Like[ResponseInputItemParam]): ...


class ResponseInputText(Both):
    """Text for the model."""
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ResponseInputTextContent(Both):
    """Text from a tool."""
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ResponseItemList(BaseModel):
    """A page of items."""
    data: List[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ResponseLocalEnvironment(BaseModel):
    """Your program runs the commands."""
    type: Literal["local"]


class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments for a tool of an MCP server, which are JSON."""
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]


class ResponseMcpCallArgumentsDoneEvent(BaseModel):
    """The whole arguments for a tool of an MCP server."""
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompletedEvent(BaseModel):
    """A tool of an MCP server has answered."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailedEvent(BaseModel):
    """A tool of an MCP server has failed."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgressEvent(BaseModel):
    """A tool of an MCP server is being called."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpListToolsCompletedEvent(BaseModel):
    """The tools of an MCP server are known."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]


class ResponseMcpListToolsFailedEvent(BaseModel):
    """An MCP server did not tell its tools."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]


class ResponseMcpListToolsInProgressEvent(BaseModel):
    """An MCP server is being asked for its tools."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseOutputItem(Alias[Union[
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]]):
    """Whatever can come out of a response."""

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

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: List[Tool]
        type: Literal["additional_tools"]

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


class ResponseOutputItemAddedEvent(BaseModel):
    """The response gets another item, which is not whole yet."""
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel):
    """An item of the response is whole."""
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]


class ResponseOutputMessage(Both):
    """A message that a model wrote."""
    id: str
    content: Iterable[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """Whether said on the way or as the answer; keep it when you send messages back."""

    Content: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]


class ResponseOutputRefusal(Both):
    """Why the model will not answer."""
    refusal: str
    type: Literal["refusal"]


class ResponseOutputText(Both):
    """Text of a message, with its sources."""
    annotations: Iterable[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: Iterable[Logprob] = ...

    class AnnotationFileCitation(Both):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationURLCitation(Both):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class AnnotationContainerFileCitation(Both):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFilePath(Both):
        file_id: str
        index: int
        type: Literal["file_path"]

    Annotation: TypeAlias = Union[
        AnnotationFileCitation,
        AnnotationURLCitation,
        AnnotationContainerFileCitation,
        AnnotationFilePath,
    ]

    class LogprobTopLogprob(Both):
        token: str
        bytes: Iterable[int]
        logprob: float

    class Logprob(Both):
        token: str
        bytes: Iterable[int]
        logprob: float
        top_logprobs: Iterable[LogprobTopLogprob]


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """Text gets another source."""
    annotation: Optional[Annotation] = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFilePath(Like[ResponseOutputText.AnnotationFilePath]): ...

    Annotation: TypeAlias = Optional[
        Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath]
    ]


class ResponsePrompt(Both):
    """A stored prompt and what goes in for its variables."""
    id: str
    variables: Optional[Dict[str, Variables]] = ...
    version: Optional[str] = ...

    Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]


class ResponseQueuedEvent(BaseModel):
    """The response waits to be worked on."""
    response: Response
    sequence_number: int
    type: Literal["response.queued"]


class ResponseReasoningItem(Both):
    """What the model thought, as a summary or encrypted; give it back in the next turn."""
    id: str
    summary: Iterable[Summary]
    type: Literal["reasoning"]
    content: Iterable[Content] = ...
    encrypted_content: Optional[str] = ...
    """Take it from `response.output_item.done`: before, it may lack its end."""
    status: Literal["in_progress", "completed", "incomplete"] = ...

    class Summary(Both):
        text: str
        type: Literal["summary_text"]

    class Content(Both):
        text: str
        type: Literal["reasoning_text"]


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """The summary of what the model thinks gets another part."""
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]


class ResponseReasoningSummaryPartDoneEvent(Like[ResponseReasoningSummaryPartAddedEvent]):
    """A part of the summary is whole."""
    type: Literal["response.reasoning_summary_part.done"]
    status: Optional[Literal["incomplete"]] = None


class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """More text of the summary."""
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]


class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """The whole text of a part of the summary."""
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(BaseModel):
    """More of what the model thinks."""
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]


class ResponseReasoningTextDoneEvent(BaseModel):
    """All that the model thought."""
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


class ResponseRefusalDeltaEvent(BaseModel):
    """More of why the model will not answer."""
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]


class ResponseRefusalDoneEvent(BaseModel):
    """All of why the model will not answer."""
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseShellCallCommandAddedEvent(BaseModel):
    """Another command is going to run."""
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaEvent(BaseModel):
    """More of a command."""
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: Optional[str] = None
    """Padding that hides how long `delta` is."""


class ResponseShellCallCommandDoneEvent(BaseModel):
    """A whole command."""
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    """More of what a command writes."""
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

    class Delta(BaseModel):
        stderr: Optional[str] = None
        stdout: Optional[str] = None


class ResponseShellCallOutputContentDoneEvent(BaseModel):
    """All that a command wrote."""
    command_index: int
    item_id: str
    output: List[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

    class Output(BaseModel):
        outcome: OutputOutcome
        stderr: str
        stdout: str
        created_by: Optional[str] = None


ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class ResponseSteerAcceptedEvent(BaseModel):
    """What the user said meanwhile will be heeded; that it is, the next `response.created` tells."""
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None

    class Steer(BaseModel):
        id: str
        previous_response_id: str


ResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]


class ResponseSteerEvent(Both):
    """Tells a response that is being made something more. Only over WebSocket."""
    input: ResponseSteerInput
    """Messages of the user."""
    previous_response_id: str
    """The response that is being made."""
    type: Literal["response.steer"]


class ResponseSteerFailedEvent(BaseModel):
    """What the user said meanwhile could not be heeded; it comes back, to be sent with `response.create`."""
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None

    class Error(BaseModel):
        code: ResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer(BaseModel):
        input: ResponseSteerInput
        previous_response_id: str
        id: Optional[str] = None


class ResponseSteerInput(Alias[Union[str, Iterable[ResponseSteerInputItemList]]], Both):

    class ResponseSteerInputItemListMessage(Both):
        content: Union[Iterable[ResponseSteerInputContent], str]
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str] = ...
        status: Optional[str] = ...

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Both):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Both):
        caller_id: str
        type: Literal["program"]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Optional[
        Union[
            ResponseSteerInputItemListFunctionCallOutputCallerDirect,
            ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        ]
    ]

    class ResponseSteerInputItemListFunctionCallOutput(Both):
        output: Union[str, ResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        call_id: Optional[str] = ...
        caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = ...
        name: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    ResponseSteerInputItemList: TypeAlias = Union[
        ResponseSteerInputItemListMessage,
        ResponseSteerInputItemListFunctionCallOutput,
    ]


class ResponseSteerInputContent(Alias[Union[
    ResponseInputTextContent,
    ResponseInputImageContent,
    ResponseInputFileContent,
]], Both): ...


class ResponseSteerPendingEvent(BaseModel):
    """What the user said meanwhile waits for results of tools; it need not be sent again."""
    reason: ResponseSteerPendingReason
    """More reasons may come."""
    required_input: List[ResponseSteerRequiredInput]
    """Which results are waited for."""
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = None

    class Steer(BaseModel):
        id: str
        previous_response_id: str


ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]


class ResponseSteerRequiredInput(Alias[Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]]):

    class FunctionCallOutput(BaseModel):
        call_id: str
        name: str
        type: Literal["function_call_output"]

    class CustomToolCallOutput(BaseModel):
        call_id: str
        type: Literal["custom_tool_call_output"]

    class ComputerCallOutput(BaseModel):
        call_id: str
        type: Literal["computer_call_output"]

    class ShellCallOutput(BaseModel):
        call_id: str
        type: Literal["shell_call_output"]

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        type: Literal["apply_patch_call_output"]

    class ToolSearchOutput(BaseModel):
        call_id: str
        execution: Literal["client"]
        type: Literal["tool_search_output"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        type: Literal["mcp_approval_response"]


ResponseStreamEvent: TypeAlias = Union[
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseInProgressEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
]


class ResponseTextConfig(Both):
    """Format and length of text."""
    format: ResponseFormatTextConfig = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...


class ResponseTextDeltaEvent(BaseModel):
    """More text of the answer."""
    content_index: int
    delta: str
    """The text that was added."""
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: Optional[List[LogprobTopLogprob]] = None


class ResponseTextDoneEvent(Like[ResponseTextDeltaEvent]):
    """The whole text of a part."""
    del delta
    text: str
    type: Literal["response.output_text.done"]


class ResponseToolSearchCall(BaseModel):
    """A search for tools that fit."""
    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: Optional[str] = None


class ResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[Tool]
    type: Literal["tool_search_output"]
    created_by: Optional[str] = None


class ResponseToolSearchOutputItemParam(Both):
    """The tools that were found."""
    tools: Iterable[Tool]
    type: Literal["tool_search_output"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    execution: Literal["server", "client"] = ...
    """Who searched: the service or your program."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ToolMcpAllowedToolsMcpToolFilter(Like[ResponsesTool.McpAllowedToolsMcpToolFilter]): ...

    ToolMcpAllowedTools: TypeAlias = Optional[Union[Sequence[str], ToolMcpAllowedToolsMcpToolFilter]]

    class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Like[ResponsesTool.McpRequireApprovalMcpToolApprovalFilterAlways]): ...
    class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Like[ResponsesTool.McpRequireApprovalMcpToolApprovalFilterNever]): ...
    class ToolMcpRequireApprovalMcpToolApprovalFilter(Like[ResponsesTool.McpRequireApprovalMcpToolApprovalFilter]): ...
    class ToolMcpRequireApproval(Like[ResponsesTool.McpRequireApproval]): ...
    class ToolMcp(Like[ResponsesTool.Mcp]): ...
    class ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy(Like[ResponsesTool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]): ...
    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Like[ResponsesTool.CodeInterpreterContainerCodeInterpreterToolAuto]): ...

    ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

    class ToolCodeInterpreter(Like[ResponsesTool.CodeInterpreter]): ...
    class ToolProgrammaticToolCalling(Like[ResponsesTool.ProgrammaticToolCalling]): ...
    class ToolImageGenerationInputImageMask(Like[ResponsesTool.ImageGenerationInputImageMask]): ...
    class ToolImageGenerationSvgReasoning(Like[ResponsesTool.ImageGenerationSvgReasoning]): ...
    class ToolImageGenerationSvg(Like[ResponsesTool.ImageGenerationSvg]): ...
    class ToolImageGeneration(Like[ResponsesTool.ImageGeneration]): ...
    class ToolLocalShell(Like[ResponsesTool.LocalShell]): ...

    Tool: TypeAlias = Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ToolMcp,
        ToolCodeInterpreter,
        ToolProgrammaticToolCalling,
        ToolImageGeneration,
        ToolLocalShell,
        FunctionShellTool,
        CustomTool,
        ToolSearchOutputNamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ]


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


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """The web has been searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(BaseModel):
    """The web is going to be searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(BaseModel):
    """The web is being searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]


class ResponsesClientEvent(Alias[Union[ResponseCreate, ResponseSteerEvent]], Both):
    """What is sent over a WebSocket."""

    class ResponseCreateAccessPrograms(Both):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

    class ResponseCreateBackgroundOptions(Both):
        completion_window: Literal["soonest", "2h", "8h"] = ...
        continuation_id: str = ...

    class ResponseCreateContextManagement(Both):
        type: str
        compact_threshold: Optional[int] = ...

    ResponseCreateConversation: TypeAlias = Optional[Union[str, ResponseConversationParam]]

    class ResponseCreateImage(Both):
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class ResponseCreateModerationPolicyInput(Both):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicyOutput(Both):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicy(Both):
        input: Optional[ResponseCreateModerationPolicyInput] = ...
        output: Optional[ResponseCreateModerationPolicyOutput] = ...

    class ResponseCreateModeration(Both):
        model: str
        policy: Optional[ResponseCreateModerationPolicy] = ...

    class ResponseCreatePromptCacheOptions(Both):
        comparison_response_id: Optional[str] = ...
        mode: Literal["implicit", "explicit"] = ...
        prewarm: bool = ...
        ttl: Literal["30m", "12h"] = ...

    class ResponseCreateStreamOptions(Both):
        include_obfuscation: bool = ...

    class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(Both):
        type: Literal["programmatic_tool_calling"]

    ResponseCreateToolChoice: TypeAlias = Union[
        ToolChoiceOptions,
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ]

    class ResponseCreate(Both):
        type: Literal["response.create"]
        access_programs: ResponseCreateAccessPrograms = ...
        background: Optional[bool] = ...
        background_options: ResponseCreateBackgroundOptions = ...
        context_management: Optional[Iterable[ResponseCreateContextManagement]] = ...
        conversation: Optional[ResponseCreateConversation] = ...
        generate: bool = ...
        image: ResponseCreateImage = ...
        include: Optional[List[ResponseIncludable]] = ...
        input: Union[str, ResponseInput] = ...
        instructions: Optional[str] = ...
        max_output_tokens: Optional[int] = ...
        max_tool_calls: Optional[int] = ...
        metadata: Optional[SharedMetadata] = ...
        model: SharedResponsesModel = ...
        moderation: Optional[ResponseCreateModeration] = ...
        parallel_tool_calls: Optional[bool] = ...
        previous_response_id: Optional[str] = ...
        prompt: Optional[ResponsePrompt] = ...
        prompt_cache_key: Optional[str] = ...
        prompt_cache_options: ResponseCreatePromptCacheOptions = ...
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
        reasoning: Optional[SharedReasoning] = ...
        safety_identifier: Optional[str] = ...
        service_tier: Optional[ServiceTier] = ...
        store: Optional[bool] = ...
        stream: Optional[bool] = ...
        stream_id: str = ...
        stream_options: Optional[ResponseCreateStreamOptions] = ...
        temperature: Optional[float] = ...
        text: ResponseTextConfig = ...
        tool_choice: ResponseCreateToolChoice = ...
        tools: Iterable[Tool] = ...
        top_logprobs: Optional[int] = ...
        top_p: Optional[float] = ...
        truncation: Optional[Literal["auto", "disabled"]] = ...
        user: str = ...

    ContextManagement: TypeAlias = ResponseCreateContextManagement

    Conversation: TypeAlias = ResponseCreateConversation

    Moderation: TypeAlias = ResponseCreateModeration

    ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy

    ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput

    ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput

    PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions

    StreamOptions: TypeAlias = ResponseCreateStreamOptions

    ToolChoice: TypeAlias = ResponseCreateToolChoice

    ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam


class ResponsesServerEvent(Alias[Union[
    ResponseAudioWsDelta,
    ResponseAudioWsDone,
    ResponseAudioTranscriptWsDelta,
    ResponseAudioTranscriptWsDone,
    ResponseCodeInterpreterCallCodeWsDelta,
    ResponseCodeInterpreterCallCodeWsDone,
    ResponseCodeInterpreterCallWsCompleted,
    ResponseCodeInterpreterCallInWsProgress,
    ResponseCodeInterpreterCallWsInterpreting,
    ResponseCompactionWsCompacting,
    ResponseWsCompleted,
    ResponseContentPartWsAdded,
    ResponseContentPartWsDone,
    ResponseWsCreated,
    ResponseFileSearchCallWsCompleted,
    ResponseFileSearchCallInWsProgress,
    ResponseFileSearchCallWsSearching,
    ResponseFunctionCallArgumentsWsDelta,
    ResponseFunctionCallArgumentsWsDone,
    ResponseShellCallCommandWsAdded,
    ResponseShellCallCommandWsDelta,
    ResponseShellCallCommandWsDone,
    ResponseShellCallOutputContentWsDelta,
    ResponseShellCallOutputContentWsDone,
    ResponseInWsProgress,
    ResponseWsFailed,
    ResponseWsIncomplete,
    ResponseOutputItemWsAdded,
    ResponseOutputItemWsDone,
    ResponseReasoningSummaryPartWsAdded,
    ResponseReasoningSummaryPartWsDone,
    ResponseReasoningSummaryTextWsDelta,
    ResponseReasoningSummaryTextWsDone,
    ResponseReasoningTextWsDelta,
    ResponseReasoningTextWsDone,
    ResponseRefusalWsDelta,
    ResponseRefusalWsDone,
    ResponseTextWsDelta,
    ResponseTextWsDone,
    ResponseWebSearchCallWsCompleted,
    ResponseWebSearchCallInWsProgress,
    ResponseWebSearchCallWsSearching,
    ResponseImageGenCallWsCompleted,
    ResponseImageGenCallWsGenerating,
    ResponseImageGenCallInWsProgress,
    ResponseImageGenCallPartialWsImage,
    ResponseMcpCallArgumentsWsDelta,
    ResponseMcpCallArgumentsWsDone,
    ResponseMcpCallWsCompleted,
    ResponseMcpCallWsFailed,
    ResponseMcpCallInWsProgress,
    ResponseMcpListToolsWsCompleted,
    ResponseMcpListToolsWsFailed,
    ResponseMcpListToolsInWsProgress,
    ResponseOutputTextAnnotationWsAdded,
    ResponseWsQueued,
    ResponseCustomToolCallInputWsDelta,
    ResponseCustomToolCallInputWsDone,
    ResponseWsError,
    ResponseSteerAcceptedEvent,
    ResponseSteerPendingEvent,
    ResponseSteerFailedEvent,
]]):
    """What comes over a WebSocket: the events of a stream, with the `stream_id` of the response that they belong to."""

    class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseAudioWsDone(ResponseAudioDoneEvent):
        stream_id: Optional[str] = None

    class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
        stream_id: Optional[str] = None

    class ResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
        stream_id: Optional[str] = None

    class ResponseWsCompleted(ResponseCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
        stream_id: Optional[str] = None

    class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
        stream_id: Optional[str] = None

    class ResponseWsCreated(ResponseCreatedEvent):
        stream_id: Optional[str] = None

    class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
        stream_id: Optional[str] = None

    class ResponseInWsProgress(ResponseInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseWsFailed(ResponseFailedEvent):
        stream_id: Optional[str] = None

    class ResponseWsIncomplete(ResponseIncompleteEvent):
        stream_id: Optional[str] = None

    class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
        stream_id: Optional[str] = None

    class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
        stream_id: Optional[str] = None

    class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
        stream_id: Optional[str] = None

    class ResponseTextWsDelta(ResponseTextDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseTextWsDone(ResponseTextDoneEvent):
        stream_id: Optional[str] = None

    class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
        stream_id: Optional[str] = None

    class ResponseWsQueued(ResponseQueuedEvent):
        stream_id: Optional[str] = None

    class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
        stream_id: Optional[str] = None

    class ResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class ResponseWsErrorErrorMisalignment(BaseModel):
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
        steer: Optional[ResponseWsErrorErrorMisalignmentSteer] = None

    class ResponseWsErrorError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        headers: Optional[Dict[str, str]] = None
        misalignment: Optional[ResponseWsErrorErrorMisalignment] = None

    class ResponseWsError(BaseModel):
        error: ResponseWsErrorError
        type: Literal["error"]
        sequence_number: Optional[int] = None
        status: Optional[int] = None
        stream_id: Optional[str] = None


ServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


class SkillReference(Both):
    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...
    """A number or `latest`; the skill's default unless given."""


class Tool(BaseModel, Like[ToolParam]):
    del ParseableToolParam, WebSearchTool

    McpAllowedTools: TypeAlias = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

    McpRequireApproval: TypeAlias = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]


class ToolChoiceAllowed(Both):
    """Only these of the tools; `required` makes the model call one."""
    mode: Literal["auto", "required"]
    tools: Iterable[Dict[str, object]]
    type: Literal["allowed_tools"]


class ToolChoiceApplyPatch(Both):
    """Makes the model change a file."""
    type: Literal["apply_patch"]


class ToolChoiceCustom(Both):
    """Makes the model call this tool of yours."""
    name: str
    type: Literal["custom"]


class ToolChoiceFunction(Both):
    """Makes the model call this function."""
    name: str
    type: Literal["function"]


class ToolChoiceMcp(Both):
    """Makes the model call a tool of this MCP server."""
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = ...


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class ToolChoiceShell(Both):
    """Makes the model run a command."""
    type: Literal["shell"]


class ToolChoiceTypes(Both):
    """Makes the model use this built-in tool."""
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolParam(Alias[Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]]):
    """A tool that the model may call: one of yours, or one that the service runs."""

    class McpAllowedToolsMcpToolFilter(TypedDict):
        read_only: bool = ...
        """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
        tool_names: Sequence[str] = ...

    McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict):
        always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
        never: McpRequireApprovalMcpToolApprovalFilterNever = ...

    McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

    class Mcp(TypedDict):
        """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
        server_label: str
        """What calls of its tools carry to tell servers apart."""
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        allowed_tools: Optional[McpAllowedTools] = ...
        """Names, or a filter; all unless given."""
        authorization: str = ...
        """An OAuth access token for the server. You see to getting one."""
        connector_id: Connector = ...
        """Not for models that came after 2026-09-01."""
        defer_loading: bool = ...
        """Whether its tools are only looked for when they are needed."""
        headers: Optional[Dict[str, str]] = ...
        """Sent to the server with each request."""
        require_approval: Optional[McpRequireApproval] = ...
        """When you are asked before a tool is called; `always` unless given."""
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...
        """Of a Secure MCP Tunnel to a server that is not on the open network."""

    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyAllowlistParam,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict):
        type: Literal["auto"]
        file_ids: Sequence[str] = ...
        """Up to 50, put into it."""
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ...

    CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

    class CodeInterpreter(TypedDict):
        """Lets the model run Python in a container."""
        container: CodeInterpreterContainer
        """Id of one, or what a new one is like."""
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...

    class ProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ImageGenerationInputImageMask(TypedDict):
        file_id: str = ...
        image_url: str = ...

    class ImageGenerationSvgReasoning(TypedDict):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

    class ImageGenerationSvg(TypedDict):
        model: str = ...
        reasoning: Optional[ImageGenerationSvgReasoning] = ...

    class ImageGeneration(TypedDict):
        """Lets the model make images."""
        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        input_fidelity: Optional[Literal["high", "low"]] = ...
        """How much of the look of given images is kept; `low` unless given."""
        input_image_mask: ImageGenerationInputImageMask = ...
        model: ImageToolModel = ...
        moderation: Literal["auto", "low"] = ...
        output_compression: int = ...
        """0 to 100; 100 unless given."""
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        """`png` unless given."""
        partial_images: int = ...
        """With `stream`: how many unfinished images to send, 0 to 3; none unless given."""
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]] = ...
        svg: ImageGenerationSvg = ...

    class LocalShell(TypedDict):
        type: Literal["local_shell"]

    ParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam]

    WebSearchTool: TypeAlias = WebSearchToolParam

    WebSearchToolFilters: TypeAlias = WebSearchToolParam.Filters

    WebSearchToolUserLocation: TypeAlias = WebSearchToolParam.UserLocation


class ToolSearchOutputNamespaceTool(Like[NamespaceTool], Both): ...


class ToolSearchTool(Both):
    """Lets the model look for tools that were deferred."""
    type: Literal["tool_search"]
    description: Optional[str] = ...
    execution: Literal["server", "client"] = ...
    """Who searches: the service or your program."""
    parameters: Optional[object] = ...


class WebSearchPreviewTool(Both):
    """Web search as it was in its preview."""
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: List[Literal["text", "image"]] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation] = ...

    class UserLocation(Both):
        type: Literal["approximate"]
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...


class WebSearchTool(Both):
    """Lets the model search the web."""
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool = ...
    """Whether pages are fetched, or only those known already are read; yes unless given."""
    filters: Optional[Filters] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation] = ...

    class Filters(Both):
        allowed_domains: Optional[Sequence[str]] = ...
        """Only these and what is below them; all unless given."""

    class UserLocation(Both):
        city: Optional[str] = ...
        country: Optional[str] = ...
        """Two letters, ISO 3166."""
        region: Optional[str] = ...
        timezone: Optional[str] = ...
        """Such as `America/Los_Angeles`."""
        type: Literal["approximate"] = ...


EXPORT(
    "types.conversations",
    InputFileContent=ResponseInputFile,
    InputFileContentParam=ResponseInputFileParam,
    InputImageContent=ResponseInputImage,
    InputImageContentParam=ResponseInputImageParam,
    InputTextContent=ResponseInputText,
    InputTextContentParam=ResponseInputTextParam,
    OutputTextContent=ResponseOutputText,
    OutputTextContentParam=ResponseOutputTextParam,
    RefusalContent=ResponseOutputRefusal,
    RefusalContentParam=ResponseOutputRefusalParam,
)
EXPORT("types.conversations.input_file_content", InputFileContent=ResponseInputFile)
EXPORT("types.conversations.input_file_content_param", InputFileContentParam=ResponseInputFileParam)
EXPORT("types.conversations.input_image_content", InputImageContent=ResponseInputImage)
EXPORT(
    "types.conversations.input_image_content_param",
    InputImageContentParam=ResponseInputImageParam,
)
EXPORT("types.conversations.input_text_content", InputTextContent=ResponseInputText)
EXPORT("types.conversations.input_text_content_param", InputTextContentParam=ResponseInputTextParam)
EXPORT("types.conversations.output_text_content", OutputTextContent=ResponseOutputText)
EXPORT(
    "types.conversations.output_text_content_param",
    OutputTextContentParam=ResponseOutputTextParam,
)
EXPORT("types.conversations.refusal_content", RefusalContent=ResponseOutputRefusal)
EXPORT("types.conversations.refusal_content_param", RefusalContentParam=ResponseOutputRefusalParam)
