from ..shared import (
    ChatModel,
    FunctionDefinition,
    Metadata as SharedMetadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ..shared_params import (
    FunctionDefinition as SharedParamsFunctionDefinition,
    Metadata,
    ResponseFormatJSONObject as SharedParamsResponseFormatJSONObject,
    ResponseFormatJSONSchema as SharedParamsResponseFormatJSONSchema,
    ResponseFormatText as SharedParamsResponseFormatText,
)


class Assistants(headers={"OpenAI-Beta": "assistants=v2"}):
    @POST("/assistants", deprecated="deprecated")
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
    ) -> Assistant: ...

    @GET("/assistants/{assistant_id}", deprecated="deprecated")
    def retrieve(self, assistant_id: str) -> Assistant: ...

    @POST("/assistants/{assistant_id}", deprecated="deprecated")
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
    ) -> Assistant: ...

    @GET("/assistants", deprecated="deprecated")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Assistant]: ...

    @DELETE("/assistants/{assistant_id}", deprecated="deprecated")
    def delete(self, assistant_id: str) -> AssistantDeleted: ...


class Assistant(BaseModel):
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
    temperature: Optional[float] = None
    tool_resources: Optional[ToolResources] = None
    top_p: Optional[float] = None

    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]] = None

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]] = None

    class ToolResources(BaseModel):
        code_interpreter: Optional[ToolResourcesCodeInterpreter] = None
        file_search: Optional[ToolResourcesFileSearch] = None


class AssistantCreateParams(Call):

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


class AssistantDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]


AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"],
    SharedParamsResponseFormatText,
    SharedParamsResponseFormatJSONObject,
    SharedParamsResponseFormatJSONSchema,
]


AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]


AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]


class AssistantUpdateParams(Call):

    class ToolResourcesCodeInterpreter(TypedDict):
        file_ids: Sequence[str] = ...

    class ToolResourcesFileSearch(TypedDict):
        vector_store_ids: Sequence[str] = ...

    class ToolResources(TypedDict):
        code_interpreter: ToolResourcesCodeInterpreter = ...
        file_search: ToolResourcesFileSearch = ...


class CodeInterpreterTool(BaseModel):
    type: Literal["code_interpreter"]


class CodeInterpreterToolParam(TypedDict):
    type: Literal["code_interpreter"]


class FileSearchTool(BaseModel):
    type: Literal["file_search"]
    file_search: Optional[FileSearch] = None

    class FileSearchRankingOptions(BaseModel):
        score_threshold: float
        ranker: Optional[Literal["auto", "default_2024_08_21"]] = None

    class FileSearch(BaseModel):
        max_num_results: Optional[int] = None
        ranking_options: Optional[FileSearchRankingOptions] = None


class FileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    file_search: FileSearch = ...

    class FileSearchRankingOptions(TypedDict):
        score_threshold: float
        ranker: Literal["auto", "default_2024_08_21"] = ...

    class FileSearch(TypedDict):
        max_num_results: int = ...
        ranking_options: FileSearchRankingOptions = ...


class FunctionTool(BaseModel):
    function: FunctionDefinition
    type: Literal["function"]


class FunctionToolParam(TypedDict):
    function: SharedParamsFunctionDefinition
    type: Literal["function"]
