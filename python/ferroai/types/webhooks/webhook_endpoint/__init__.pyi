"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["WebhookEndpoint"]


class WebhookEndpoint(BaseModel):
    """An address of yours that the service calls."""
    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: Optional[str] = None
    """The secret, all but a little of it hidden."""
    url: str
    updated_at: Optional[int] = None
    """When its settings or its secret last changed; tests do not count."""
