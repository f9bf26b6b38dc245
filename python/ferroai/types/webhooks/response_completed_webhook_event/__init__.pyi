"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "ResponseCompletedWebhookEvent"]


class ResponseCompletedWebhookEvent(BaseModel):
    """A response in the background is done."""
    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = None

class Data(BaseModel):
    """What has changed."""
    id: str
    """Of the batch, run, job or response."""
