"""The files of a vector store."""

from ..vector_stores import FileChunkingStrategyParam, StaticFileChunkingStrategyObject


class Files(headers={"OpenAI-Beta": "assistants=v2"}):
    """Put files into a vector store, follow, list and remove them."""

    @POST("/vector_stores/{vector_store_id}/files")
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
        chunking_strategy: FileChunkingStrategyParam = ...,
    ) -> VectorStoreFile:
        """Put an uploaded file into a vector store.

        attributes: Up to 16 pairs to filter by.
        chunking_strategy: How the file is cut into pieces; left to the service unless given.
        """

    @GET("/vector_stores/{vector_store_id}/files/{file_id}", params=None)
    def retrieve(self, file_id: str, *, vector_store_id: str) -> VectorStoreFile:
        """Look a file of a vector store up."""

    @POST("/vector_stores/{vector_store_id}/files/{file_id}")
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
    ) -> VectorStoreFile:
        """Change the attributes of a file of a vector store.

        attributes: Up to 16 pairs to filter by.
        """

    @GET("/vector_stores/{vector_store_id}/files")
    def list(
        self,
        vector_store_id: str,
        *,
        after: str = ...,
        before: str = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[VectorStoreFile]:
        """List the files of a vector store.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        filter: Only those in this state.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/vector_stores/{vector_store_id}/files/{file_id}", params=None)
    def delete(self, file_id: str, *, vector_store_id: str) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays."""

    @GET("/vector_stores/{vector_store_id}/files/{file_id}/content", params=None)
    def content(self, file_id: str, *, vector_store_id: str) -> Page[FileContentResponse]:
        """Read what was understood of a file, piece by piece."""

    @STEPS
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
        poll_interval_ms: int = ...,
        max_wait_seconds: float = ...,
        chunking_strategy: FileChunkingStrategyParam = ...,
        **options,
    ) -> VectorStoreFile:
        """Put a file into a store and wait until it can be searched, or cannot be.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        max_wait_seconds: After so long a `TimeoutError` is raised; no limit unless given.
        """

    @STEPS
    def upload(
        self,
        *,
        vector_store_id: str,
        file: File,
        chunking_strategy: FileChunkingStrategyParam = ...,
    ) -> VectorStoreFile:
        """Upload a file and put it into a store, without waiting until it can be searched."""

    @STEPS
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: File,
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
        poll_interval_ms: int = ...,
        max_wait_seconds: float = ...,
        chunking_strategy: FileChunkingStrategyParam = ...,
    ) -> VectorStoreFile:
        """Upload a file, put it into a store and wait until it can be searched, or cannot be.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        max_wait_seconds: After so long of waiting a `TimeoutError` is raised; no limit unless given.
        """

    @STEPS
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int = ...,
        max_wait_seconds: float = ...,
    ) -> VectorStoreFile:
        """Wait until a file of a store can be searched, or cannot be: look at `status` and `last_error`.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        max_wait_seconds: After so long a `TimeoutError` is raised; no limit unless given, no look at all with 0.
        """


class FileChunkingStrategy(Alias[Union[
    StaticFileChunkingStrategyObject,
    OtherFileChunkingStrategyObject,
]], module="types.file_chunking_strategy"): ...


class OtherFileChunkingStrategyObject(BaseModel, module="types.other_file_chunking_strategy_object"):
    """Pieces of which nothing is known: files from before this was noted."""
    type: Literal["other"]


class FileContentResponse(BaseModel):
    """A piece of what was understood of a file."""
    text: Optional[str] = None
    type: Optional[str] = None


class VectorStoreFile(BaseModel):
    """A file of a vector store."""
    id: str
    created_at: int
    last_error: Optional[LastError] = None
    """Why it cannot be searched."""
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    """How much room it takes."""
    vector_store_id: str
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    chunking_strategy: Optional[FileChunkingStrategy] = None

    class LastError(BaseModel):
        code: Literal["server_error", "unsupported_file", "invalid_file"]
        message: str


class VectorStoreFileDeleted(BaseModel):
    """That a file was taken out."""
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
