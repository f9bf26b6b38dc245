from ..beta.assistants import AssistantResponseFormatOptionParam, AssistantToolParam, CodeInterpreterToolParam
from ..beta.threads.messages import Message as MessagesMessage, MessageContentPartParam, MessageDeltaEvent
from ..beta.threads.runs import Run
from ..beta.threads.runs.steps import RunStep, RunStepDeltaEvent
from ..shared import ChatModel, ErrorObject, Metadata as SharedMetadata
from ..shared_params import Metadata


class Threads(headers={"OpenAI-Beta": "assistants=v2"}):
    @POST("/threads", deprecated="deprecated")
    def create(
        self,
        *,
        messages: Iterable[ThreadCreateParams.Message] = ...,
        metadata: Optional[Metadata] = ...,
        tool_resources: Optional[ThreadCreateParams.ToolResources] = ...,
    ) -> Thread: ...

    @GET("/threads/{thread_id}", deprecated="deprecated")
    def retrieve(self, thread_id: str) -> Thread: ...

    @POST("/threads/{thread_id}", deprecated="deprecated")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] = ...,
        tool_resources: Optional[ThreadUpdateParams.ToolResources] = ...,
    ) -> Thread: ...

    @DELETE("/threads/{thread_id}", deprecated="deprecated")
    def delete(self, thread_id: str) -> ThreadDeleted: ...

    @POST("/threads/runs", stream=AssistantStreamEvent, deprecated="deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] = ...,
        max_completion_tokens: Optional[int] = ...,
        max_prompt_tokens: Optional[int] = ...,
        metadata: Optional[Metadata] = ...,
        model: Optional[Union[str, ChatModel]] = ...,
        parallel_tool_calls: bool = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        stream: Optional[bool] = ...,
        temperature: Optional[float] = ...,
        thread: ThreadCreateAndRunParams.Thread = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] = ...,
        tool_resources: Optional[ThreadCreateAndRunParams.ToolResources] = ...,
        tools: Optional[Iterable[AssistantToolParam]] = ...,
        top_p: Optional[float] = ...,
        truncation_strategy: Optional[ThreadCreateAndRunParams.TruncationStrategy] = ...,
    ) -> Run: ...


class AssistantStreamEvent(Alias[Union[
    ThreadCreated,
    ThreadRunCreated,
    ThreadRunQueued,
    ThreadRunInProgress,
    ThreadRunRequiresAction,
    ThreadRunCompleted,
    ThreadRunIncomplete,
    ThreadRunFailed,
    ThreadRunCancelling,
    ThreadRunCancelled,
    ThreadRunExpired,
    ThreadRunStepCreated,
    ThreadRunStepInProgress,
    ThreadRunStepDelta,
    ThreadRunStepCompleted,
    ThreadRunStepFailed,
    ThreadRunStepCancelled,
    ThreadRunStepExpired,
    ThreadMessageCreated,
    ThreadMessageInProgress,
    ThreadMessageDelta,
    ThreadMessageCompleted,
    ThreadMessageIncomplete,
    ErrorEvent,
]]):

    class ThreadCreated(BaseModel):
        data: Thread
        event: Literal["thread.created"]
        enabled: Optional[bool] = None

    class ThreadRunCreated(BaseModel):
        data: Run
        event: Literal["thread.run.created"]

    class ThreadRunQueued(BaseModel):
        data: Run
        event: Literal["thread.run.queued"]

    class ThreadRunInProgress(BaseModel):
        data: Run
        event: Literal["thread.run.in_progress"]

    class ThreadRunRequiresAction(BaseModel):
        data: Run
        event: Literal["thread.run.requires_action"]

    class ThreadRunCompleted(BaseModel):
        data: Run
        event: Literal["thread.run.completed"]

    class ThreadRunIncomplete(BaseModel):
        data: Run
        event: Literal["thread.run.incomplete"]

    class ThreadRunFailed(BaseModel):
        data: Run
        event: Literal["thread.run.failed"]

    class ThreadRunCancelling(BaseModel):
        data: Run
        event: Literal["thread.run.cancelling"]

    class ThreadRunCancelled(BaseModel):
        data: Run
        event: Literal["thread.run.cancelled"]

    class ThreadRunExpired(BaseModel):
        data: Run
        event: Literal["thread.run.expired"]

    class ThreadRunStepCreated(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.created"]

    class ThreadRunStepInProgress(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.in_progress"]

    class ThreadRunStepDelta(BaseModel):
        data: RunStepDeltaEvent
        event: Literal["thread.run.step.delta"]

    class ThreadRunStepCompleted(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.completed"]

    class ThreadRunStepFailed(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.failed"]

    class ThreadRunStepCancelled(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.cancelled"]

    class ThreadRunStepExpired(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.expired"]

    class ThreadMessageCreated(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.created"]

    class ThreadMessageInProgress(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.in_progress"]

    class ThreadMessageDelta(BaseModel):
        data: MessageDeltaEvent
        event: Literal["thread.message.delta"]

    class ThreadMessageCompleted(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.completed"]

    class ThreadMessageIncomplete(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.incomplete"]

    class ErrorEvent(BaseModel):
        data: ErrorObject
        event: Literal["error"]


class AssistantToolChoice(BaseModel):
    type: Literal["function", "code_interpreter", "file_search"]
    function: Optional[AssistantToolChoiceFunction] = None


class AssistantToolChoiceFunction(BaseModel):
    name: str


class AssistantToolChoiceFunctionParam(TypedDict):
    name: str


AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]


AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]


class AssistantToolChoiceParam(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunctionParam = ...


class Thread(BaseModel):
    id: str
    created_at: int
    metadata: Optional[SharedMetadata] = None
    object: Literal["thread"]
    tool_resources: Optional[ToolResources] = None

    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]] = None

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]] = None

    class ToolResources(BaseModel):
        code_interpreter: Optional[ToolResourcesCodeInterpreter] = None
        file_search: Optional[ToolResourcesFileSearch] = None


class ThreadCreateAndRunParams(Call):

    class ThreadMessageAttachmentToolFileSearch(TypedDict):
        type: Literal["file_search"]

    ThreadMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]

    class ThreadMessageAttachment(TypedDict):
        file_id: str = ...
        tools: Iterable[ThreadMessageAttachmentTool] = ...

    class ThreadMessage(TypedDict):
        content: Union[str, Iterable[MessageContentPartParam]]
        role: Literal["user", "assistant"]
        attachments: Optional[Iterable[ThreadMessageAttachment]] = ...
        metadata: Optional[Metadata] = ...

    class ThreadToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
        type: Literal["auto"]

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
        chunk_overlap_tokens: int
        max_chunk_size_tokens: int

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
        static: ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        type: Literal["static"]

    ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class ThreadToolResourcesFileSearchVectorStore(TypedDict):
        chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy = ...
        file_ids: Sequence[str] = ...
        metadata: Optional[Metadata] = ...

    class ThreadToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore] = ...

    class ThreadToolResources(TypedDict):
        code_interpreter: ThreadToolResourcesCodeInterpreter = ...
        file_search: ThreadToolResourcesFileSearch = ...

    class Thread(TypedDict):
        messages: Iterable[ThreadMessage] = ...
        metadata: Optional[Metadata] = ...
        tool_resources: Optional[ThreadToolResources] = ...

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...

    class TruncationStrategy(TypedDict):
        type: Literal["auto", "last_messages"]
        last_messages: Optional[int] = ...


class ThreadCreateParams(Call):

    class MessageAttachmentToolFileSearch(TypedDict):
        type: Literal["file_search"]

    MessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, MessageAttachmentToolFileSearch]

    class MessageAttachment(TypedDict):
        file_id: str = ...
        tools: Iterable[MessageAttachmentTool] = ...

    class Message(TypedDict):
        content: Union[str, Iterable[MessageContentPartParam]]
        role: Literal["user", "assistant"]
        attachments: Optional[Iterable[MessageAttachment]] = ...
        metadata: Optional[Metadata] = ...

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...

    class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
        type: Literal["auto"]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
        chunk_overlap_tokens: int
        max_chunk_size_tokens: int

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
        static: ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        type: Literal["static"]

    ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class ToolResourcesFileSearchVectorStore(TypedDict):
        chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy = ...
        file_ids: Sequence[str] = ...
        metadata: Optional[Metadata] = ...

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        vector_stores: Iterable[ToolResourcesFileSearchVectorStore] = ...

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...


class ThreadDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class ThreadUpdateParams(Call):

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...
