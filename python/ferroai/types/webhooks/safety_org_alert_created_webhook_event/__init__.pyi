"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "SafetyOrgAlertCreatedWebhookEvent"]


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    """There is a safety alert for a workspace of an enterprise."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

class Data(BaseModel):
    """The alert."""
    id: str
    """For `safety.alerts.retrieve`."""
