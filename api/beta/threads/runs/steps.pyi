"""The steps of a run: messages that it wrote, tools that it called."""

from ....shared import Metadata


class Steps(
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="The Assistants API is on its way out: use the Responses API, `client.responses`.",
):
    """Look at what a run did, step by step."""

    @GET("/threads/{thread_id}/runs/{run_id}/steps/{step_id}")
    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, include: List[RunStepInclude] = ...) -> RunStep:
        """Look a step up.

        include: What else to tell: the contents of what a search found.
        """

    @GET("/threads/{thread_id}/runs/{run_id}/steps")
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
    ) -> CursorPage[RunStep]:
        """List the steps of a run.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        include: What else to tell: the contents of what a search found.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class CodeInterpreterLogs(BaseModel):
    """What code printed."""
    index: int
    """Which of the outputs of the call it is."""
    type: Literal["logs"]
    logs: Optional[str] = None
    """What has come to it."""


class CodeInterpreterOutputImage(BaseModel):
    """An image that code made."""
    index: int
    """Which of the outputs of the call it is."""
    type: Literal["image"]
    image: Optional[Image] = None

    class Image(BaseModel):
        file_id: Optional[str] = None


class CodeInterpreterToolCall(BaseModel):
    """Code that was run."""
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
        """The code."""
        outputs: List[CodeInterpreterOutput]
        """What it printed and the images that it made."""


class CodeInterpreterToolCallDelta(BaseModel):
    """What has come to code that is run."""
    index: int
    """Which of the calls of the step it is."""
    type: Literal["code_interpreter"]
    id: Optional[str] = None
    code_interpreter: Optional[CodeInterpreter] = None

    CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]

    class CodeInterpreter(BaseModel):
        input: Optional[str] = None
        """The next piece of the code."""
        outputs: Optional[List[CodeInterpreterOutput]] = None


class FileSearchToolCall(BaseModel):
    """A search in files."""
    id: str
    file_search: FileSearch
    type: Literal["file_search"]

    class FileSearchRankingOptions(BaseModel):
        ranker: Literal["auto", "default_2024_08_21"]
        score_threshold: float
        """What fitted less well was left out, 0 to 1."""

    class FileSearchResultContent(BaseModel):
        text: Optional[str] = None
        type: Optional[Literal["text"]] = None

    class FileSearchResult(BaseModel):
        file_id: str
        file_name: str
        score: float
        """How well it fits, 0 to 1."""
        content: Optional[List[FileSearchResultContent]] = None
        """Only where `include` asked for it."""

    class FileSearch(BaseModel):
        ranking_options: Optional[FileSearchRankingOptions] = None
        results: Optional[List[FileSearchResult]] = None


class FileSearchToolCallDelta(BaseModel):
    """What has come to a search in files."""
    file_search: object
    """An object that is empty so far."""
    index: int
    """Which of the calls of the step it is."""
    type: Literal["file_search"]
    id: Optional[str] = None


class FunctionToolCall(BaseModel):
    """A function of yours that was called."""
    id: str
    function: Function
    type: Literal["function"]

    class Function(BaseModel):
        arguments: str
        """JSON, as the model wrote it."""
        name: str
        output: Optional[str] = None
        """Absent until it was handed in."""


class FunctionToolCallDelta(BaseModel):
    """What has come to the call of a function."""
    index: int
    """Which of the calls of the step it is."""
    type: Literal["function"]
    id: Optional[str] = None
    function: Optional[Function] = None

    class Function(BaseModel):
        arguments: Optional[str] = None
        """The next piece of the JSON."""
        name: Optional[str] = None
        output: Optional[str] = None
        """Absent until it was handed in."""


class MessageCreationStepDetails(BaseModel):
    """A message that was written."""
    message_creation: MessageCreation
    type: Literal["message_creation"]

    class MessageCreation(BaseModel):
        message_id: str


class RunStep(BaseModel):
    """What a run did in one go: a message written, or tools called."""
    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expired_at: Optional[int] = None
    """When its run expired, if it was not over by then."""
    failed_at: Optional[int] = None
    last_error: Optional[LastError] = None
    """Only for what has `failed`."""
    metadata: Optional[Metadata] = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Optional[Usage] = None
    """Absent while it is `in_progress`."""

    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded"]
        message: str

    StepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]

    class Usage(BaseModel):
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int


class RunStepDelta(BaseModel):
    """What has come to a step."""
    step_details: Optional[StepDetails] = None

    StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]


class RunStepDeltaEvent(BaseModel):
    """What has come to a step while it is done."""
    id: str
    """Of the step."""
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDelta(BaseModel):
    type: Literal["message_creation"]
    message_creation: Optional[MessageCreation] = None

    class MessageCreation(BaseModel):
        message_id: Optional[str] = None


class RunStepInclude(Alias[Literal["step_details.tool_calls[*].file_search.results[*].content"]]):
    """What a step tells only when asked: the contents of what a search found."""


ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]


ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]


class ToolCallDeltaObject(BaseModel):
    """What has come to the calls of a step."""
    type: Literal["tool_calls"]
    tool_calls: Optional[List[ToolCallDelta]] = None


class ToolCallsStepDetails(BaseModel):
    """Tools that were called."""
    tool_calls: List[ToolCall]
    type: Literal["tool_calls"]
