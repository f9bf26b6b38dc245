from .shared import Metadata as SharedMetadata
from .shared_params import Metadata


class Batches:
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
    ) -> Batch: ...

    @GET("/batches/{batch_id}")
    def retrieve(self, batch_id: str) -> Batch: ...

    @GET("/batches")
    def list(self, *, after: str = ..., limit: int = ...) -> CursorPage[Batch]: ...

    @POST("/batches/{batch_id}/cancel")
    def cancel(self, batch_id: str) -> Batch: ...


class Batch(BaseModel):
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
    errors: Optional[Errors] = None
    expired_at: Optional[int] = None
    expires_at: Optional[int] = None
    failed_at: Optional[int] = None
    finalizing_at: Optional[int] = None
    in_progress_at: Optional[int] = None
    metadata: Optional[SharedMetadata] = None
    model: Optional[str] = None
    output_file_id: Optional[str] = None
    request_counts: Optional[BatchRequestCounts] = None
    usage: Optional[BatchUsage] = None

    class Errors(BaseModel):
        data: Optional[List[BatchError]] = None
        object: Optional[str] = None


class BatchCreateParams(Call):

    class OutputExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int


class BatchError(BaseModel):
    code: Optional[str] = None
    line: Optional[int] = None
    message: Optional[str] = None
    param: Optional[str] = None


class BatchRequestCounts(BaseModel):
    completed: int
    failed: int
    total: int


class BatchUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int
