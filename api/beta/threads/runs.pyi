"""Runs: an assistant at work on a thread."""

from ...beta.assistants import (
    AssistantResponseFormatOption,
    AssistantResponseFormatOptionParam,
    AssistantTool,
    AssistantToolChoiceOption,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
)
from ...beta.threads import AssistantStreamEvent, ThreadCreateParams
from ...beta.threads.runs.steps import RunStepInclude
from ...shared import ChatModel, Metadata as SharedMetadata, ReasoningEffort
from ...shared_params import Metadata


class Runs(
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="The Assistants API is on its way out: use the Responses API, `client.responses`.",
):
    """Let assistants work on threads, follow them, give them what they ask for, stop them."""

    @POST("/threads/{thread_id}/runs", stream=AssistantStreamEvent)
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] = Query(...),
        additional_instructions: Optional[str] = ...,
        additional_messages: Optional[Iterable[RunCreateParams.AdditionalMessage]] = ...,
        instructions: Optional[str] = ...,
        max_completion_tokens: Optional[int] = ...,
        max_prompt_tokens: Optional[int] = ...,
        metadata: Optional[Metadata] = ...,
        model: Optional[Union[str, ChatModel]] = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: Optional[ReasoningEffort] = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        stream: Optional[bool] = ...,
        temperature: Optional[float] = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] = ...,
        tools: Optional[Iterable[AssistantToolParam]] = ...,
        top_p: Optional[float] = ...,
        truncation_strategy: Optional[RunCreateParams.TruncationStrategy] = ...,
    ) -> Run:
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        include: What else the steps are to tell: the contents of what a search found.
        additional_instructions: Put behind the instructions, for this run only.
        additional_messages: Put into the thread first.
        instructions: In the place of the assistant's, for this run only.
        max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
        max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        model: In the place of the assistant's, for this run only.
        parallel_tool_calls: Whether several functions may be called at once.
        reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
        response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
        stream: Give the events of the run as they happen, until it is over.
        temperature: 0 to 2; the higher, the less predictable. 1 unless given.
        tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
        tools: In the place of the assistant's, for this run only; up to 20.
        top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
        truncation_strategy: What of a long thread the model gets to read.
        """

    @GET("/threads/{thread_id}/runs/{run_id}", params=None)
    def retrieve(self, run_id: str, *, thread_id: str) -> Run:
        """Look a run up."""

    @POST("/threads/{thread_id}/runs/{run_id}")
    def update(self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] = ...) -> Run:
        """Change the metadata of a run.

        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/threads/{thread_id}/runs")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Run]:
        """List the runs of a thread.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @POST("/threads/{thread_id}/runs/{run_id}/cancel", params=None)
    def cancel(self, run_id: str, *, thread_id: str) -> Run:
        """Stop a run that is `in_progress`; it is `cancelling` until it has stopped."""

    @POST("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", stream=AssistantStreamEvent)
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParams.ToolOutput],
        stream: Optional[bool] = ...,
    ) -> Run:
        """Give a run that `requires_action` what its functions gave.

        tool_outputs: Of all the calls that it waits for: they are handed in together.
        stream: Give the events of the run from here on as they happen, until it is over.
        """

    @STEPS(like="create")
    def create_and_poll(self, *, poll_interval_ms: int = ..., thread_id: str, **options) -> Run:
        """Run an assistant on a thread and wait: until the run is over, or `requires_action`.

        poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """

    @STEPS
    def poll(self, run_id: str, thread_id: str, *, poll_interval_ms: int = ..., **options) -> Run:
        """Wait until a run is over, or wants the outputs of functions (`requires_action`): look at `status`.

        poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """

    @STEPS
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParams.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int = ...,
        **options,
    ) -> Run:
        """Give a run what its functions gave and wait: until it is over, or wants more (`requires_action`).

        tool_outputs: Of all the calls that it waits for: they are handed in together.
        poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """

    @STEPS(like="create", but=("include",), opens="Assistant")
    def create_and_stream(self, *, thread_id: str, **options) -> AssistantStreamEvent:
        """Run an assistant on a thread and follow it, as `stream` does, which takes `include`, too."""

    @STEPS(like="create", opens="Assistant")
    def stream(self, *, thread_id: str, **options) -> AssistantStreamEvent:
        """Run an assistant on a thread and follow it, in a `with` block: entering it sends the request."""

    @STEPS(opens="Assistant")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParams.ToolOutput],
        run_id: str,
        thread_id: str,
        **options,
    ) -> AssistantStreamEvent:
        """Give a run what its functions gave and follow it from there, in a `with` block: entering it sends the request.

        tool_outputs: Of all the calls that it waits for: they are handed in together.
        """


class RequiredActionFunctionToolCall(BaseModel):
    """A function of yours that the assistant wants called."""
    id: str
    """To be given back with the output."""
    function: Function
    type: Literal["function"]

    class Function(BaseModel):
        arguments: str
        """JSON, as the model wrote it."""
        name: str


class Run(BaseModel):
    """An assistant at work on a thread."""
    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expires_at: Optional[int] = None
    """When it is given up, unless it is over by then."""
    failed_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None
    """Which limit ended it; only for what is `incomplete`."""
    instructions: str
    last_error: Optional[LastError] = None
    """Only for what has `failed`."""
    max_completion_tokens: Optional[int] = None
    max_prompt_tokens: Optional[int] = None
    metadata: Optional[SharedMetadata] = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: Optional[RequiredAction] = None
    """What it waits for; only for what `requires_action`."""
    response_format: Optional[AssistantResponseFormatOption] = None
    started_at: Optional[int] = None
    status: RunStatus
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption] = None
    tools: List[AssistantTool]
    truncation_strategy: Optional[TruncationStrategy] = None
    """What of a long thread the model gets to read."""
    usage: Optional[Usage] = None
    """Known when it is over."""
    temperature: Optional[float] = None
    top_p: Optional[float] = None

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None

    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
        message: str

    class RequiredActionSubmitToolOutputs(BaseModel):
        tool_calls: List[RequiredActionFunctionToolCall]

    class RequiredAction(BaseModel):
        submit_tool_outputs: RequiredActionSubmitToolOutputs
        type: Literal["submit_tool_outputs"]

    class TruncationStrategy(BaseModel):
        type: Literal["auto", "last_messages"]
        """`auto` leaves out what stands in the middle until the rest fits, `last_messages` all but the last few."""
        last_messages: Optional[int] = None
        """How many of them, where `type` says so."""

    class Usage(BaseModel):
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int


class RunCreateParams(Call):
    class AdditionalMessageAttachmentToolFileSearch(TypedDict):
        type: Literal["file_search"]

    AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]

    class AdditionalMessageAttachment(TypedDict):
        file_id: str = ...
        tools: Iterable[AdditionalMessageAttachmentTool] = ...

    class AdditionalMessage(Like[ThreadCreateParams.Message]): ...

    class TruncationStrategy(TypedDict):
        type: Literal["auto", "last_messages"]
        """`auto` leaves out what stands in the middle until the rest fits, `last_messages` all but the last few."""
        last_messages: Optional[int] = ...
        """How many of them, where `type` says so; 1 or more."""


class RunStatus(Alias[Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]]):
    """`requires_action` waits for you; `cancelled`, `failed`, `completed`, `incomplete` and `expired` are the ends."""


class RunSubmitToolOutputsParams(Call):

    class ToolOutput(TypedDict):
        output: str = ...
        """A text of your choice: the model reads it."""
        tool_call_id: str = ...
        """Of the call in the run's `required_action`."""
