"""Vector stores: files made searchable by meaning."""

from .shared import Metadata as SharedMetadata
from .shared_params import ComparisonFilter, CompoundFilter, Metadata


class VectorStores(headers={"OpenAI-Beta": "assistants=v2"}):
    """Keep files searchable by meaning."""

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
    ) -> VectorStore:
        """Make a vector store.

        chunking_strategy: How files are cut into pieces; left to the service unless given.
        expires_after: When it is deleted, counted from its last use.
        file_ids: Uploaded files to put into it.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/vector_stores/{vector_store_id}")
    def retrieve(self, vector_store_id: str) -> VectorStore:
        """Look a vector store up."""

    @POST("/vector_stores/{vector_store_id}")
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[VectorStoreUpdateParams.ExpiresAfter] = ...,
        metadata: Optional[Metadata] = ...,
        name: Optional[str] = ...,
    ) -> VectorStore:
        """Change a vector store.

        expires_after: When it is deleted, counted from its last use; `None` for never.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/vector_stores")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[VectorStore]:
        """List vector stores.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/vector_stores/{vector_store_id}")
    def delete(self, vector_store_id: str) -> VectorStoreDeleted:
        """Delete a vector store; its files stay."""

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
    ) -> Page[VectorStoreSearchResponse]:
        """Find the pieces of files that are nearest in meaning.

        query: What to look for: a text or several.
        filters: Which files to look in, by their attributes.
        max_num_results: How many to give, 1 to 50; 10 unless given.
        ranking_options: How what was found is put in order.
        rewrite_query: Let a model put the query better first.
        """


class AutoFileChunkingStrategyParam(TypedDict):
    """Pieces as the service likes them."""
    type: Literal["auto"]


FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]


class StaticFileChunkingStrategy(Both):
    """Pieces of one size."""
    chunk_overlap_tokens: int
    """At most half of the size; 400 unless given."""
    max_chunk_size_tokens: int
    """From 100 to 4096; 800 unless given."""


class StaticFileChunkingStrategyObject(Both):
    static: StaticFileChunkingStrategy
    type: Literal["static"]


class VectorStore(BaseModel):
    """Files made searchable by meaning."""
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: Optional[int] = None
    """Unix time in seconds."""
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    """How much room they take."""
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
    """That a vector store was deleted."""
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class VectorStoreSearchParams(Call):

    Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]

    class RankingOptions(TypedDict):
        ranker: Literal["none", "auto", "default-2024-11-15"] = ...
        score_threshold: float = ...


class VectorStoreSearchResponse(BaseModel):
    """A piece of a file that was found."""
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    content: List[Content]
    file_id: str
    filename: str
    score: float
    """How near it is in meaning, 0 to 1."""

    class Content(BaseModel):
        text: str
        type: Literal["text"]


class VectorStoreUpdateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["last_active_at"]
        days: int
