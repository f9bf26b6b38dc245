"""Threads: conversations that the service keeps, for assistants to work on. Conversations and responses have taken their place."""

from ..beta.assistants import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
)
from ..beta.threads.messages import Message as MessagesMessage, MessageContentPartParam, MessageDeltaEvent
from ..beta.threads.runs import Run
from ..beta.threads.runs.steps import RunStep, RunStepDeltaEvent
from ..shared import ChatModel, ErrorObject, Metadata as SharedMetadata
from ..shared_params import Metadata


class Threads(
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="The Assistants API is on its way out: use the Responses API, `client.responses`.",
):
    """Keep threads: the messages between a user and assistants."""

    @POST("/threads")
    def create(
        self,
        *,
        messages: Iterable[ThreadCreateParams.Message] = ...,
        metadata: Optional[Metadata] = ...,
        tool_resources: Optional[ThreadCreateParams.ToolResources] = ...,
    ) -> Thread:
        """Make a thread, empty or with messages in it.

        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        tool_resources: What the tools of an assistant work with in this thread, besides its own.
        """

    @GET("/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> Thread:
        """Look a thread up, without its messages."""

    @POST("/threads/{thread_id}")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] = ...,
        tool_resources: Optional[ThreadUpdateParams.ToolResources] = ...,
    ) -> Thread:
        """Change the metadata of a thread, or what tools work with in it.

        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        tool_resources: What the tools of an assistant work with in this thread; a list that is given replaces the one before.
        """

    @DELETE("/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleted:
        """Delete a thread."""

    @POST("/threads/runs", stream=AssistantStreamEvent)
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
    ) -> Run:
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        instructions: In the place of the assistant's, for this run only.
        max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
        max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
        metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
        model: In the place of the assistant's, for this run only.
        parallel_tool_calls: Whether several functions may be called at once.
        response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
        stream: Give the events of the run as they happen, until it is over.
        temperature: 0 to 2; the higher, the less predictable. 1 unless given.
        thread: The thread to make; an empty one unless given.
        tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
        tool_resources: In the place of what the assistant's tools work with, for this run only.
        tools: In the place of the assistant's, for this run only; up to 20.
        top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
        truncation_strategy: What of a long thread the model gets to read.
        """

    @STEPS(like="create_and_run")
    def create_and_run_poll(self, *, poll_interval_ms: int = ..., **options) -> Run:
        """Make a thread, run an assistant on it and wait: until the run is over, or `requires_action`.

        poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """

    @STEPS(like="create_and_run", opens="Assistant")
    def create_and_run_stream(self, **options) -> AssistantStreamEvent:
        """Make a thread, run an assistant on it and follow it, in a `with` block: entering it sends the request."""


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
    """What happens while a run is streamed: `event` names it, `data` is the thing as it is now, or what came to it."""

    class ThreadCreated(BaseModel):
        data: Thread
        event: Literal["thread.created"]
        enabled: Optional[bool] = None
        """Says nothing about threads: the published description has it here by mistake."""

    class ThreadRunCreated(BaseModel):
        data: Run
        event: Literal["thread.run.created"]

    class ThreadRunQueued(BaseModel):
        """The run waits for its turn."""
        data: Run
        event: Literal["thread.run.queued"]

    class ThreadRunInProgress(BaseModel):
        data: Run
        event: Literal["thread.run.in_progress"]

    class ThreadRunRequiresAction(BaseModel):
        """The run waits for the outputs of functions: hand them in with `submit_tool_outputs`."""
        data: Run
        event: Literal["thread.run.requires_action"]

    class ThreadRunCompleted(BaseModel):
        data: Run
        event: Literal["thread.run.completed"]

    class ThreadRunIncomplete(BaseModel):
        """The run has ended before it was through: its `incomplete_details` say why."""
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
        """The run was not over in time."""
        data: Run
        event: Literal["thread.run.expired"]

    class ThreadRunStepCreated(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.created"]

    class ThreadRunStepInProgress(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.in_progress"]

    class ThreadRunStepDelta(BaseModel):
        """What has come to a step."""
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
        """The step was not over when its run expired."""
        data: RunStep
        event: Literal["thread.run.step.expired"]

    class ThreadMessageCreated(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.created"]

    class ThreadMessageInProgress(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.in_progress"]

    class ThreadMessageDelta(BaseModel):
        """What has come to a message."""
        data: MessageDeltaEvent
        event: Literal["thread.message.delta"]

    class ThreadMessageCompleted(BaseModel):
        data: MessagesMessage
        event: Literal["thread.message.completed"]

    class ThreadMessageIncomplete(BaseModel):
        """The message ends before it is through."""
        data: MessagesMessage
        event: Literal["thread.message.incomplete"]

    class ErrorEvent(BaseModel):
        """Something went wrong on the way, in the service or for lack of time."""
        data: ErrorObject
        event: Literal["error"]


class Thread(BaseModel):
    """Messages between a user and assistants."""
    id: str
    created_at: int
    metadata: Optional[SharedMetadata] = None
    object: Literal["thread"]
    tool_resources: Optional[ToolResources] = None
    """What the tools of an assistant work with in this thread."""

    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]] = None
        """Files that code can read, 20 at most."""

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]] = None
        """What is searched: one store at most."""

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

    class ThreadMessage(Like[ThreadCreateParams.Message]): ...

    class ThreadToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...
        """Files that code can read, 20 at most."""

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
        """Pieces as the service likes them: at present 800 tokens that overlap by 400."""
        type: Literal["auto"]

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
        chunk_overlap_tokens: int
        """At most half of the size; 400 unless given."""
        max_chunk_size_tokens: int
        """From 100 to 4096; 800 unless given."""

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
        static: ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        type: Literal["static"]

    ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class ThreadToolResourcesFileSearchVectorStore(Like[ThreadCreateParams.ToolResourcesFileSearchVectorStore]): ...

    class ThreadToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        """What is searched: one store at most."""
        vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore] = ...
        """A store to be made for it, in the place of one that there is: one at most."""

    class ThreadToolResources(TypedDict):
        code_interpreter: ThreadToolResourcesCodeInterpreter = ...
        file_search: ThreadToolResourcesFileSearch = ...

    class Thread(TypedDict):
        messages: Iterable[ThreadMessage] = ...
        metadata: Optional[Metadata] = ...
        tool_resources: Optional[ThreadToolResources] = ...

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...
        """Files that code can read, 20 at most."""

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        """What is searched: one store at most."""

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...

    class TruncationStrategy(TypedDict):
        type: Literal["auto", "last_messages"]
        """`auto` leaves out what stands in the middle until the rest fits, `last_messages` all but the last few."""
        last_messages: Optional[int] = ...
        """How many of them, where `type` says so; 1 or more."""


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
        """`assistant` for words that are to count as the assistant's, `user` for all others."""
        attachments: Optional[Iterable[MessageAttachment]] = ...
        """Files, and which tools get them."""
        metadata: Optional[Metadata] = ...

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...
        """Files that code can read, 20 at most."""

    class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
        """Pieces as the service likes them: at present 800 tokens that overlap by 400."""
        type: Literal["auto"]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
        chunk_overlap_tokens: int
        """At most half of the size; 400 unless given."""
        max_chunk_size_tokens: int
        """From 100 to 4096; 800 unless given."""

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
        static: ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        type: Literal["static"]

    ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class ToolResourcesFileSearchVectorStore(TypedDict):
        chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy = ...
        """How files are cut into pieces; left to the service unless given."""
        file_ids: Sequence[str] = ...
        """Up to 100,000,000; a store from before November 2025 takes 10,000."""
        metadata: Optional[Metadata] = ...

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        """What is searched: one store at most."""
        vector_stores: Iterable[ToolResourcesFileSearchVectorStore] = ...
        """A store to be made for it, in the place of one that there is: one at most."""

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...


class ThreadDeleted(BaseModel):
    """That a thread was deleted."""
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class ThreadUpdateParams(Call):

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...
        """Files that code can read from now on, 20 at most."""

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        """What is searched from now on: one store at most."""

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...
