"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Error", "RealtimeResponseStatus"]


class RealtimeResponseStatus(BaseModel):
    """Why an answer ended."""
    error: Optional[Error] = None
    """Only when it failed."""
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    """When cancelled, `turn_detected` (the user spoke) or `client_cancelled`; when incomplete, `max_output_tokens` or `content_filter`."""
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None

class Error(BaseModel):
    code: Optional[str] = None
    message: Optional[str] = None
    type: Optional[str] = None
