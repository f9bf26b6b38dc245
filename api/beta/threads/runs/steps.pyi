from ....shared import Metadata


class Steps(headers={"OpenAI-Beta": "assistants=v2"}):
    @GET("/threads/{thread_id}/runs/{run_id}/steps/{step_id}", deprecated="deprecated")
    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, include: List[RunStepInclude] = ...) -> RunStep: ...

    @GET("/threads/{thread_id}/runs/{run_id}/steps", deprecated="deprecated")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str = ...,
        before: str = ...,
        include: List[RunStepInclude] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[RunStep]: ...


class CodeInterpreterLogs(BaseModel):
    index: int
    type: Literal["logs"]
    logs: Optional[str] = None


class CodeInterpreterOutputImage(BaseModel):
    index: int
    type: Literal["image"]
    image: Optional[Image] = None

    class Image(BaseModel):
        file_id: Optional[str] = None


class CodeInterpreterToolCall(BaseModel):
    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]

    class CodeInterpreterOutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    class CodeInterpreterOutputImageImage(BaseModel):
        file_id: str

    class CodeInterpreterOutputImage(BaseModel):
        image: CodeInterpreterOutputImageImage
        type: Literal["image"]

    CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterOutputLogs, CodeInterpreterOutputImage]

    class CodeInterpreter(BaseModel):
        input: str
        outputs: List[CodeInterpreterOutput]


class CodeInterpreterToolCallDelta(BaseModel):
    index: int
    type: Literal["code_interpreter"]
    id: Optional[str] = None
    code_interpreter: Optional[CodeInterpreter] = None

    CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]

    class CodeInterpreter(BaseModel):
        input: Optional[str] = None
        outputs: Optional[List[CodeInterpreterOutput]] = None


class FileSearchToolCall(BaseModel):
    id: str
    file_search: FileSearch
    type: Literal["file_search"]

    class FileSearchRankingOptions(BaseModel):
        ranker: Literal["auto", "default_2024_08_21"]
        score_threshold: float

    class FileSearchResultContent(BaseModel):
        text: Optional[str] = None
        type: Optional[Literal["text"]] = None

    class FileSearchResult(BaseModel):
        file_id: str
        file_name: str
        score: float
        content: Optional[List[FileSearchResultContent]] = None

    class FileSearch(BaseModel):
        ranking_options: Optional[FileSearchRankingOptions] = None
        results: Optional[List[FileSearchResult]] = None


class FileSearchToolCallDelta(BaseModel):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: Optional[str] = None


class FunctionToolCall(BaseModel):
    id: str
    function: Function
    type: Literal["function"]

    class Function(BaseModel):
        arguments: str
        name: str
        output: Optional[str] = None


class FunctionToolCallDelta(BaseModel):
    index: int
    type: Literal["function"]
    id: Optional[str] = None
    function: Optional[Function] = None

    class Function(BaseModel):
        arguments: Optional[str] = None
        name: Optional[str] = None
        output: Optional[str] = None


class MessageCreationStepDetails(BaseModel):
    message_creation: MessageCreation
    type: Literal["message_creation"]

    class MessageCreation(BaseModel):
        message_id: str


class RunStep(BaseModel):
    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expired_at: Optional[int] = None
    failed_at: Optional[int] = None
    last_error: Optional[LastError] = None
    metadata: Optional[Metadata] = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Optional[Usage] = None

    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded"]
        message: str

    StepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]

    class Usage(BaseModel):
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int


class RunStepDelta(BaseModel):
    step_details: Optional[StepDetails] = None

    StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]


class RunStepDeltaEvent(BaseModel):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDelta(BaseModel):
    type: Literal["message_creation"]
    message_creation: Optional[MessageCreation] = None

    class MessageCreation(BaseModel):
        message_id: Optional[str] = None


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]


ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]


ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]


class ToolCallDeltaObject(BaseModel):
    type: Literal["tool_calls"]
    tool_calls: Optional[List[ToolCallDelta]] = None


class ToolCallsStepDetails(BaseModel):
    tool_calls: List[ToolCall]
    type: Literal["tool_calls"]
