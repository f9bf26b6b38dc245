"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["SafetyAlert"]


class SafetyAlert(BaseModel):
    """A request that did what nobody asked for."""
    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: Optional[str] = None
    """What `error_type` means, in words; `None` for projects without data retention."""
    request_id: str
    request_paused: bool
    """That the request was marked to be stopped, not that it did stop."""
    response_id: str
    """The response it belongs to."""
    detailed_explanation: Optional[str] = None
    """For a time only, and not for every alert."""
