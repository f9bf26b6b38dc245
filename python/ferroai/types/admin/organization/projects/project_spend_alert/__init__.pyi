"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["NotificationChannel", "ProjectSpendAlert"]


class ProjectSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int

class NotificationChannel(BaseModel):
    recipients: List[str]
    type: Literal["email"]
    subject_prefix: Optional[str] = None
