from ...beta.assistants import (
    AssistantResponseFormatOption,
    AssistantResponseFormatOptionParam,
    AssistantTool,
    AssistantToolParam,
    CodeInterpreterToolParam,
)
from ...beta.threads import AssistantStreamEvent, AssistantToolChoiceOption, AssistantToolChoiceOptionParam
from ...beta.threads.messages import MessageContentPartParam, RequiredActionFunctionToolCall
from ...beta.threads.runs.steps import RunStepInclude
from ...shared import ChatModel, Metadata as SharedMetadata, ReasoningEffort
from ...shared_params import Metadata


class Runs(headers={"OpenAI-Beta": "assistants=v2"}):
    @POST("/threads/{thread_id}/runs", stream=AssistantStreamEvent, deprecated="deprecated")
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
    ) -> Run: ...

    @GET("/threads/{thread_id}/runs/{run_id}", params=None, deprecated="deprecated")
    def retrieve(self, run_id: str, *, thread_id: str) -> Run: ...

    @POST("/threads/{thread_id}/runs/{run_id}", deprecated="deprecated")
    def update(self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] = ...) -> Run: ...

    @GET("/threads/{thread_id}/runs", deprecated="deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Run]: ...

    @POST("/threads/{thread_id}/runs/{run_id}/cancel", params=None, deprecated="deprecated")
    def cancel(self, run_id: str, *, thread_id: str) -> Run: ...

    @POST(
        "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        stream=AssistantStreamEvent,
        deprecated="deprecated",
    )
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParams.ToolOutput],
        stream: Optional[bool] = ...,
    ) -> Run: ...


class Run(BaseModel):
    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expires_at: Optional[int] = None
    failed_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None
    instructions: str
    last_error: Optional[LastError] = None
    max_completion_tokens: Optional[int] = None
    max_prompt_tokens: Optional[int] = None
    metadata: Optional[SharedMetadata] = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: Optional[RequiredAction] = None
    response_format: Optional[AssistantResponseFormatOption] = None
    started_at: Optional[int] = None
    status: RunStatus
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption] = None
    tools: List[AssistantTool]
    truncation_strategy: Optional[TruncationStrategy] = None
    usage: Optional[Usage] = None
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
        last_messages: Optional[int] = None

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

    class AdditionalMessage(TypedDict):
        content: Union[str, Iterable[MessageContentPartParam]]
        role: Literal["user", "assistant"]
        attachments: Optional[Iterable[AdditionalMessageAttachment]] = ...
        metadata: Optional[Metadata] = ...

    class TruncationStrategy(TypedDict):
        type: Literal["auto", "last_messages"]
        last_messages: Optional[int] = ...


RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]


class RunSubmitToolOutputsParams(Call):

    class ToolOutput(TypedDict):
        output: str = ...
        tool_call_id: str = ...
