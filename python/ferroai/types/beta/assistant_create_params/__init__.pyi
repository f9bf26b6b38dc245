"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AssistantCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Files that code can read, 20 at most."""

class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Pieces as the service likes them: at present 800 tokens that overlap by 400."""
    type: Required[Literal["auto"]]

class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    """At most half of the size; 400 unless given."""
    max_chunk_size_tokens: Required[int]
    """From 100 to 4096; 800 unless given."""

class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]

ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    """How files are cut into pieces; left to the service unless given."""
    file_ids: SequenceNotStr[str]
    """Up to 100,000,000; a store from before November 2025 takes 10,000."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """What is searched: one store at most."""
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]
    """A store to be made for it, in the place of one that there is: one at most."""

class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class AssistantCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.assistants.create`."""
    model: Required[Union[str, ChatModel]]
    description: Optional[str]
    """Up to 512 characters."""
    instructions: Optional[str]
    """What it is told before every thread; up to 256,000 characters."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: Optional[str]
    """Up to 256 characters."""
    reasoning_effort: Optional[ReasoningEffort]
    """How long a reasoning model thinks before it answers; not every model knows every step."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours."""
    temperature: Optional[float]
    """0 to 2; the higher, the less predictable. 1 unless given."""
    tool_resources: Optional[ToolResources]
    """What the tools work with: files to run code on, vector stores to search."""
    tools: Iterable[AssistantToolParam]
    """Up to 128."""
    top_p: Optional[float]
    """Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both."""
