"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from ferroai.types.beta.threads.message_content_part_param import MessageContentPartParam
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadMessage",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "TruncationStrategy",
]


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

ThreadMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]

class ThreadMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadMessageAttachmentTool]

class ThreadMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    """`assistant` for words that are to count as the assistant's, `user` for all others."""
    attachments: Optional[Iterable[ThreadMessageAttachment]]
    """Files, and which tools get them."""
    metadata: Optional[Metadata]

class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Files that code can read, 20 at most."""

class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Pieces as the service likes them: at present 800 tokens that overlap by 400."""
    type: Required[Literal["auto"]]

class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    """At most half of the size; 400 unless given."""
    max_chunk_size_tokens: Required[int]
    """From 100 to 4096; 800 unless given."""

class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]

ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    """How files are cut into pieces; left to the service unless given."""
    file_ids: SequenceNotStr[str]
    """Up to 100,000,000; a store from before November 2025 takes 10,000."""
    metadata: Optional[Metadata]

class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """What is searched: one store at most."""
    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]
    """A store to be made for it, in the place of one that there is: one at most."""

class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter
    file_search: ThreadToolResourcesFileSearch

class Thread(TypedDict, total=False):
    messages: Iterable[ThreadMessage]
    metadata: Optional[Metadata]
    tool_resources: Optional[ThreadToolResources]

class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Files that code can read, 20 at most."""

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """What is searched: one store at most."""

class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    """`auto` leaves out what stands in the middle until the rest fits, `last_messages` all but the last few."""
    last_messages: Optional[int]
    """How many of them, where `type` says so; 1 or more."""

class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    """Keyword parameters of `beta.threads.create_and_run`."""
    assistant_id: Required[str]
    instructions: Optional[str]
    """In the place of the assistant's, for this run only."""
    max_completion_tokens: Optional[int]
    """How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`."""
    max_prompt_tokens: Optional[int]
    """How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512."""
    model: Optional[Union[str, ChatModel]]
    """In the place of the assistant's, for this run only."""
    parallel_tool_calls: bool
    """Whether several functions may be called at once."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours."""
    temperature: Optional[float]
    """0 to 2; the higher, the less predictable. 1 unless given."""
    thread: Thread
    """The thread to make; an empty one unless given."""
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """`"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call."""
    tool_resources: Optional[ToolResources]
    """In the place of what the assistant's tools work with, for this run only."""
    tools: Optional[Iterable[AssistantToolParam]]
    """In the place of the assistant's, for this run only; up to 20."""
    top_p: Optional[float]
    """Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both."""
    truncation_strategy: Optional[TruncationStrategy]
    """What of a long thread the model gets to read."""

class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    """Keyword parameters of `beta.threads.create_and_run`."""
    stream: Optional[Literal[False]]
    """Give the events of the run as they happen, until it is over."""

class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    """Keyword parameters of `beta.threads.create_and_run`."""
    stream: Required[Literal[True]]
    """Give the events of the run as they happen, until it is over."""

ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]
"""Keyword parameters of `beta.threads.create_and_run`."""
