"""What is told while a response is made, and what may be told to one."""

from ..responses import (
    Response,
    ResponseConversationParam,
    ResponseIncludable,
    ResponsePrompt,
    ResponseTextConfig,
    ServiceTier,
)
from ..responses.items import (
    ResponseFunctionCallOutputItemList,
    ResponseInput,
    ResponseInputFileContent,
    ResponseInputImageContent,
    ResponseInputTextContent,
    ResponseOutputItem,
    ResponseOutputRefusal,
    ResponseOutputText,
)
from ..responses.tools import (
    Tool,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
    ToolChoiceShell,
    ToolChoiceTypes,
)
from ..shared import Metadata, Reasoning, ResponsesModel


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


class ResponseCompactionCompactingEvent(BaseModel):
    """A long conversation is being shortened."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompletedEvent(BaseModel):
    """The response is whole; the last event."""
    response: Response
    sequence_number: int
    type: Literal["response.completed"]


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


class ResponseCreatedEvent(BaseModel):
    """The first event: the response as it begins."""
    response: Response
    sequence_number: int
    type: Literal["response.created"]


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


class ResponseIncompleteEvent(BaseModel):
    """The response was broken off, which `incomplete_details` explains; the last event."""
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


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


class ResponseQueuedEvent(BaseModel):
    """The response waits to be worked on."""
    response: Response
    sequence_number: int
    type: Literal["response.queued"]


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
        metadata: Optional[Metadata] = ...
        model: ResponsesModel = ...
        moderation: Optional[ResponseCreateModeration] = ...
        parallel_tool_calls: Optional[bool] = ...
        previous_response_id: Optional[str] = ...
        prompt: Optional[ResponsePrompt] = ...
        prompt_cache_key: Optional[str] = ...
        prompt_cache_options: ResponseCreatePromptCacheOptions = ...
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
        reasoning: Optional[Reasoning] = ...
        safety_identifier: Optional[str] = ...
        service_tier: Optional[ServiceTier] = ...
        store: Optional[bool] = ...
        stream: Optional[bool] = ...
        stream_id: str = ...
        """A name of yours that its events bear, where several share a WebSocket; those of one name are made one after the other."""
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
