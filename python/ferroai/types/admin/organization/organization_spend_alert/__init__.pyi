"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["NotificationChannel", "OrganizationSpendAlert"]


class OrganizationSpendAlert(BaseModel):
    """A mail when so much was spent in a month."""
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    """In cents."""

class NotificationChannel(BaseModel):
    """Whom to tell."""
    recipients: List[str]
    """Addresses of mail."""
    type: Literal["email"]
    subject_prefix: Optional[str] = None
    """What the subject begins with."""
