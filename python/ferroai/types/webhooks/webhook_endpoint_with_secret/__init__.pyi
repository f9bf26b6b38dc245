"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["WebhookEndpointWithSecret"]


class WebhookEndpointWithSecret(BaseModel):
    """An endpoint that was just made, or just given a new secret."""
    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    """Shown this once: keep it, it is what `unwrap` needs."""
    signing_secret_hint: Optional[str] = None
    """The secret, all but a little of it hidden."""
    url: str
    updated_at: Optional[int] = None
    """When its settings or its secret last changed; tests do not count."""
