"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "SafetyAlertCreatedWebhookEvent"]


class SafetyAlertCreatedWebhookEvent(BaseModel):
    """There is a safety alert for the project; `safety.alerts.retrieve` tells more."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
