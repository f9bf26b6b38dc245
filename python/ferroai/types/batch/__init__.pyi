"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.batch_error import BatchError
from ferroai.types.batch_request_counts import BatchRequestCounts
from ferroai.types.batch_usage import BatchUsage
from ferroai.types.shared.metadata import Metadata

__all__ = ["Batch", "Errors"]


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
    metadata: Optional[Metadata] = None
    model: Optional[str] = None
    output_file_id: Optional[str] = None
    """What came back, a line for each request."""
    request_counts: Optional[BatchRequestCounts] = None
    usage: Optional[BatchUsage] = None

class Errors(BaseModel):
    data: Optional[List[BatchError]] = None
    object: Optional[str] = None
