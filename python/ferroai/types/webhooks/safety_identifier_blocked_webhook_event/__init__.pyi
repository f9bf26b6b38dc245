"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "SafetyIdentifierBlockedWebhookEvent"]


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    """A request was refused because of its end user."""
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = None

class Data(BaseModel):
    """The request, as far as it is known."""
    safety_category: str
    """Why, such as `bio` or `cyber`."""
    safety_identifier: str
    """As the request gave it."""
    model: Optional[str] = None
    project_id: Optional[str] = None
    request_id: Optional[str] = None
