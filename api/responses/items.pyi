"""What goes into a response and comes out of it: messages, calls of tools and what they gave, reasoning."""

from ..responses import ResponseFormatTextJSONSchemaConfig
from ..responses.events import ResponseShellCallOutputContentDoneEvent
from ..responses.input_items import ResponseItem
from ..responses.tools import (
    ApplyPatchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerReference,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    LocalEnvironment,
    Tool as ToolsTool,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
)
from ..shared import ReasoningEffort, ResponseFormatText


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


class EasyInputMessage(Both):
    """A message; what a developer or the system says outweighs what a user says."""
    content: Union[str, ResponseInputMessageContentList]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """Whether the assistant said it on the way or as the answer; keep it when you send messages back."""
    type: Literal["message"] = ...


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


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


class ResponseCustomToolCall(Like[ResponseFunctionToolCall], Both):
    """A call of a tool of yours."""
    del arguments, status
    input: str
    type: Literal["custom_tool_call"]


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
        tools: Iterable[ToolsTool]
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
        """The request that asks for its approval; absent when nobody has to be asked."""
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
        tools: List[ToolsTool]
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
        """The request that asks for its approval; absent when nobody has to be asked."""
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
    tools: List[ToolsTool]
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

    class ToolMcpAllowedToolsMcpToolFilter(Like[ToolsTool.McpAllowedToolsMcpToolFilter]): ...

    ToolMcpAllowedTools: TypeAlias = Optional[Union[Sequence[str], ToolMcpAllowedToolsMcpToolFilter]]

    class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Like[ToolsTool.McpRequireApprovalMcpToolApprovalFilterAlways]): ...
    class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Like[ToolsTool.McpRequireApprovalMcpToolApprovalFilterNever]): ...
    class ToolMcpRequireApprovalMcpToolApprovalFilter(Like[ToolsTool.McpRequireApprovalMcpToolApprovalFilter]): ...
    class ToolMcpRequireApproval(Like[ToolsTool.McpRequireApproval]): ...
    class ToolMcp(Like[ToolsTool.Mcp]): ...
    class ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy(Like[ToolsTool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]): ...
    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Like[ToolsTool.CodeInterpreterContainerCodeInterpreterToolAuto]): ...

    ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

    class ToolCodeInterpreter(Like[ToolsTool.CodeInterpreter]): ...
    class ToolProgrammaticToolCalling(Like[ToolsTool.ProgrammaticToolCalling]): ...
    class ToolImageGenerationInputImageMask(Like[ToolsTool.ImageGenerationInputImageMask]): ...
    class ToolImageGenerationSvgReasoning(Like[ToolsTool.ImageGenerationSvgReasoning]): ...
    class ToolImageGenerationSvg(Like[ToolsTool.ImageGenerationSvg]): ...
    class ToolImageGeneration(Like[ToolsTool.ImageGeneration]): ...
    class ToolLocalShell(Like[ToolsTool.LocalShell]): ...

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
EXPORT("types.conversations.input_image_content_param", InputImageContentParam=ResponseInputImageParam)
EXPORT("types.conversations.input_text_content", InputTextContent=ResponseInputText)
EXPORT("types.conversations.input_text_content_param", InputTextContentParam=ResponseInputTextParam)
EXPORT("types.conversations.output_text_content", OutputTextContent=ResponseOutputText)
EXPORT("types.conversations.output_text_content_param", OutputTextContentParam=ResponseOutputTextParam)
EXPORT("types.conversations.refusal_content", RefusalContent=ResponseOutputRefusal)
EXPORT("types.conversations.refusal_content_param", RefusalContentParam=ResponseOutputRefusalParam)
