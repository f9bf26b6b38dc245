"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "SafetyOrgAlertCreatedWebhookEvent"]


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    """There is a safety alert for a workspace of an enterprise; `safety.alerts.retrieve` tells more."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
