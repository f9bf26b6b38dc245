"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "SafetyWarningIssuedWebhookEvent"]


class SafetyWarningIssuedWebhookEvent(BaseModel):
    """An end user (a `safety_identifier`) was warned; `safety.cases.retrieve` tells more."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
