"""Assistants: a model with instructions and tools, kept by the service. The Responses API has taken their place."""

from ..beta.threads import ThreadCreateParams
from ..shared import (
    ChatModel,
    FunctionDefinition,
    Metadata as SharedMetadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ..shared_params import Metadata


class Assistants(
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="The Assistants API is on its way out: use the Responses API, `client.responses`.",
):
    """Keep assistants: models with instructions and tools, to be run on threads."""

    @POST("/assistants")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[Metadata] = ...,
        name: Optional[str] = ...,
        reasoning_effort: Optional[ReasoningEffort] = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        temperature: Optional[float] = ...,
        tool_resources: Optional[AssistantCreateParams.ToolResources] = ...,
        tools: Iterable[AssistantToolParam] = ...,
        top_p: Optional[float] = ...,
    ) -> Assistant:
        """Make an assistant.

        description: Up to 512 characters.
        instructions: What it is told before every thread; up to 256,000 characters.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        name: Up to 256 characters.
        reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
        response_format: Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
        temperature: 0 to 2; the higher, the less predictable. 1 unless given.
        tool_resources: What the tools work with: files to run code on, vector stores to search.
        tools: Up to 128.
        top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
        """

    @GET("/assistants/{assistant_id}")
    def retrieve(self, assistant_id: str) -> Assistant:
        """Look an assistant up."""

    @POST("/assistants/{assistant_id}")
    def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[Metadata] = ...,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ],
        ] = ...,
        name: Optional[str] = ...,
        reasoning_effort: Optional[ReasoningEffort] = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        temperature: Optional[float] = ...,
        tool_resources: Optional[AssistantUpdateParams.ToolResources] = ...,
        tools: Iterable[AssistantToolParam] = ...,
        top_p: Optional[float] = ...,
    ) -> Assistant:
        """Change an assistant: what is given takes the place of what was there.

        description: Up to 512 characters.
        instructions: What it is told before every thread; up to 256,000 characters.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        name: Up to 256 characters.
        reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
        response_format: Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
        temperature: 0 to 2; the higher, the less predictable.
        tool_resources: What the tools work with; a list that is given replaces the one before.
        tools: Up to 128.
        top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
        """

    @GET("/assistants")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Assistant]:
        """List assistants.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/assistants/{assistant_id}")
    def delete(self, assistant_id: str) -> AssistantDeleted:
        """Delete an assistant; threads that it worked on stay."""


class Assistant(BaseModel):
    """A model with instructions and tools, to be run on threads."""
    id: str
    created_at: int
    description: Optional[str] = None
    instructions: Optional[str] = None
    metadata: Optional[SharedMetadata] = None
    model: str
    name: Optional[str] = None
    object: Literal["assistant"]
    tools: List[AssistantTool]
    response_format: Optional[AssistantResponseFormatOption] = None
    """Which form its messages take."""
    temperature: Optional[float] = None
    tool_resources: Optional[ToolResources] = None
    """What the tools work with; by kind of tool."""
    top_p: Optional[float] = None

    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]] = None
        """Files that code can read, 20 at most."""

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]] = None
        """What is searched: one store at most."""

    class ToolResources(BaseModel):
        code_interpreter: Optional[ToolResourcesCodeInterpreter] = None
        file_search: Optional[ToolResourcesFileSearch] = None


class AssistantCreateParams(Call):
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

    class ToolResourcesFileSearchVectorStore(Like[ThreadCreateParams.ToolResourcesFileSearchVectorStore]):
        metadata: Optional[Metadata] = ...
        """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        """What is searched: one store at most."""
        vector_stores: Iterable[ToolResourcesFileSearchVectorStore] = ...
        """A store to be made for it, in the place of one that there is: one at most."""

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...


class AssistantDeleted(BaseModel):
    """That an assistant was deleted."""
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class AssistantResponseFormatOption(Alias[Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]], Both): ...


class AssistantTool(Alias[Union[CodeInterpreterTool, FileSearchTool, FunctionTool]], Both): ...


class AssistantToolChoice(Both):
    """One tool that has to be called."""
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction = ...
    """Which function, where `type` is `function`; must be given then."""


class AssistantToolChoiceFunction(Both):
    name: str


class AssistantToolChoiceOption(Alias[Union[Literal["none", "auto", "required"], AssistantToolChoice]], Both): ...


class AssistantUpdateParams(Call):

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...
        """Files that code can read from now on, 20 at most."""

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...
        """What is searched from now on: one store at most."""

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...


class CodeInterpreterTool(Both):
    """Python code that the model writes and the service runs."""
    type: Literal["code_interpreter"]


class FileSearchTool(Both):
    """Looking into vector stores."""
    type: Literal["file_search"]
    file_search: FileSearch = ...

    class FileSearchRankingOptions(Both):
        score_threshold: float
        """Pieces that fit less well are left out, 0 to 1; 0 keeps all."""
        ranker: Literal["auto", "default_2024_08_21"] = ...
        """`auto` unless given."""

    class FileSearch(Both):
        max_num_results: int = ...
        """How many pieces to find at most, 1 to 50; 20, or 5 with `gpt-3.5-turbo`, unless given."""
        ranking_options: FileSearchRankingOptions = ...


class FunctionTool(Both):
    """A function of yours that the model may call."""
    function: FunctionDefinition
    type: Literal["function"]
