"""Many files put into a vector store at once."""

from ..vector_stores import FileChunkingStrategyParam
from ..vector_stores.files import VectorStoreFile


class FileBatches(headers={"OpenAI-Beta": "assistants=v2"}):
    """Put many files into a vector store at once."""

    @POST("/vector_stores/{vector_store_id}/file_batches")
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
        chunking_strategy: FileChunkingStrategyParam = ...,
        file_ids: Sequence[str] = ...,
        files: Iterable[FileBatchCreateParams.File] = ...,
    ) -> VectorStoreFileBatch:
        """Put many files into a vector store.

        attributes: Up to 16 pairs to filter by, for all of `file_ids`.
        chunking_strategy: How the files of `file_ids` are cut into pieces.
        file_ids: Up to 2000 uploaded files; not together with `files`.
        files: Up to 2000 files with attributes and pieces of their own; not together with `file_ids`.
        """

    @GET("/vector_stores/{vector_store_id}/file_batches/{batch_id}", params=None)
    def retrieve(self, batch_id: str, *, vector_store_id: str) -> VectorStoreFileBatch:
        """Look a batch up."""

    @POST("/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel", params=None)
    def cancel(self, batch_id: str, *, vector_store_id: str) -> VectorStoreFileBatch:
        """Stop working on the files of a batch."""

    @GET("/vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str = ...,
        before: str = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[VectorStoreFile]:
        """List the files of a batch.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        filter: Only those in this state.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @STEPS
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...,
        chunking_strategy: FileChunkingStrategyParam = ...,
        file_ids: Sequence[str] = ...,
        files: Iterable[FileBatchCreateParams.File] = ...,
        poll_interval_ms: int = ...,
        **options,
    ) -> VectorStoreFileBatch:
        """Put files into a store and wait until none of them is being worked on.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        """

    @STEPS
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[File],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = [],
        poll_interval_ms: int = ...,
        chunking_strategy: FileChunkingStrategyParam = ...,
    ) -> VectorStoreFileBatch:
        """Upload files, several at a time, put them into a store and wait until none of them is being worked on.

        max_concurrency: How many files are uploaded at a time.
        file_ids: Files that were uploaded before and go into the store with them.
        poll_interval_ms: Between two looks; what the service asks for unless given.
        """

    @STEPS
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int = ...) -> VectorStoreFileBatch:
        """Wait until no file of a batch is being worked on: `file_counts` tells how it went.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        """


class FileBatchCreateParams(Call):

    class File(TypedDict):
        file_id: str
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
        chunking_strategy: FileChunkingStrategyParam = ...


class VectorStoreFileBatch(BaseModel):
    """Files being put into a vector store."""
    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str

    class FileCounts(BaseModel):
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int
