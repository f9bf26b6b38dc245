from .shared import Metadata as SharedMetadata
from .shared_params import ComparisonFilter, CompoundFilter, Metadata


class VectorStores(headers={"OpenAI-Beta": "assistants=v2"}):
    @POST("/vector_stores")
    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam = ...,
        description: str = ...,
        expires_after: VectorStoreCreateParams.ExpiresAfter = ...,
        file_ids: Sequence[str] = ...,
        metadata: Optional[Metadata] = ...,
        name: str = ...,
    ) -> VectorStore: ...

    @GET("/vector_stores/{vector_store_id}")
    def retrieve(self, vector_store_id: str) -> VectorStore: ...

    @POST("/vector_stores/{vector_store_id}")
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[VectorStoreUpdateParams.ExpiresAfter] = ...,
        metadata: Optional[Metadata] = ...,
        name: Optional[str] = ...,
    ) -> VectorStore: ...

    @GET("/vector_stores")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[VectorStore]: ...

    @DELETE("/vector_stores/{vector_store_id}")
    def delete(self, vector_store_id: str) -> VectorStoreDeleted: ...

    @POST("/vector_stores/{vector_store_id}/search")
    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, Sequence[str]],
        filters: VectorStoreSearchParams.Filters = ...,
        max_num_results: int = ...,
        ranking_options: VectorStoreSearchParams.RankingOptions = ...,
        rewrite_query: bool = ...,
    ) -> Page[VectorStoreSearchResponse]: ...


class AutoFileChunkingStrategyParam(TypedDict):
    type: Literal["auto"]


FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]


class StaticFileChunkingStrategyObjectParam(TypedDict):
    static: StaticFileChunkingStrategyParam
    type: Literal["static"]


class StaticFileChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class VectorStore(BaseModel):
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: Optional[int] = None
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: Optional[ExpiresAfter] = None
    expires_at: Optional[int] = None

    class FileCounts(BaseModel):
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

    class ExpiresAfter(BaseModel):
        anchor: Literal["last_active_at"]
        days: int


class VectorStoreCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["last_active_at"]
        days: int


class VectorStoreDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class VectorStoreSearchParams(Call):

    Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]

    class RankingOptions(TypedDict):
        ranker: Literal["none", "auto", "default-2024-11-15"] = ...
        score_threshold: float = ...


class VectorStoreSearchResponse(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    content: List[Content]
    file_id: str
    filename: str
    score: float

    class Content(BaseModel):
        text: str
        type: Literal["text"]


class VectorStoreUpdateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["last_active_at"]
        days: int
