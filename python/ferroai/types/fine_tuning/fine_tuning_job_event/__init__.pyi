"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

import builtins
from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FineTuningJobEvent"]


class FineTuningJobEvent(BaseModel):
    """Something that happened to a job."""
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Optional[builtins.object] = None
    type: Optional[Literal["message", "metrics"]] = None
