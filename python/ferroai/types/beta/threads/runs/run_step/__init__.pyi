"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.threads.runs.message_creation_step_details import MessageCreationStepDetails
from ferroai.types.beta.threads.runs.tool_calls_step_details import ToolCallsStepDetails
from ferroai.types.shared.metadata import Metadata

__all__ = ["LastError", "RunStep", "StepDetails", "Usage"]


class RunStep(BaseModel):
    """What a run did in one go: a message written, or tools called."""
    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expired_at: Optional[int] = None
    """When its run expired, if it was not over by then."""
    failed_at: Optional[int] = None
    last_error: Optional[LastError] = None
    """Only for what has `failed`."""
    metadata: Optional[Metadata] = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Optional[Usage] = None
    """Absent while it is `in_progress`."""

class LastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str

StepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]

class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
