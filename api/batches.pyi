"""Batches: many requests in one file, done within a day."""

from .shared import Metadata as SharedMetadata
from .shared_params import Metadata


class Batches:
    """Have many requests done within a day, at half the price."""

    @POST("/batches")
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[Metadata] = ...,
        output_expires_after: BatchCreateParams.OutputExpiresAfter = ...,
    ) -> Batch:
        """Have the requests of an uploaded file done.

        completion_window: Within which time; only a day is offered.
        endpoint: The call that all requests of the file make.
        input_file_id: A file of JSON lines with purpose `batch`: up to 50,000 requests and 200 MB.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        output_expires_after: When the file of answers is deleted.
        """

    @GET("/batches/{batch_id}")
    def retrieve(self, batch_id: str) -> Batch:
        """Look a batch up."""

    @GET("/batches")
    def list(self, *, after: str = ..., limit: int = ...) -> CursorPage[Batch]:
        """List the batches of the organization.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        """

    @POST("/batches/{batch_id}/cancel")
    def cancel(self, batch_id: str) -> Batch:
        """Stop a batch: what is done within ten minutes is kept."""


class Batch(BaseModel):
    """Many requests being done."""
    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    cancelled_at: Optional[int] = None
    cancelling_at: Optional[int] = None
    completed_at: Optional[int] = None
    error_file_id: Optional[str] = None
    """What went wrong, a line for each request."""
    errors: Optional[Errors] = None
    """What is wrong with the file of requests."""
    expired_at: Optional[int] = None
    expires_at: Optional[int] = None
    failed_at: Optional[int] = None
    finalizing_at: Optional[int] = None
    in_progress_at: Optional[int] = None
    metadata: Optional[SharedMetadata] = None
    model: Optional[str] = None
    output_file_id: Optional[str] = None
    """What came back, a line for each request."""
    request_counts: Optional[BatchRequestCounts] = None
    usage: Optional[BatchUsage] = None

    class Errors(BaseModel):
        data: Optional[List[BatchError]] = None
        object: Optional[str] = None


class BatchCreateParams(Call):

    class OutputExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        """When the file was made, not the batch."""
        seconds: int


class BatchError(BaseModel):
    """What is wrong with a line of the file of requests."""
    code: Optional[str] = None
    line: Optional[int] = None
    message: Optional[str] = None
    param: Optional[str] = None


class BatchRequestCounts(BaseModel):
    """How many requests are in which state."""
    completed: int
    failed: int
    total: int


class BatchUsage(BaseModel):
    """Tokens read and written, for newer batches."""
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int
