"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["NotificationChannel", "SpendAlertCreateParams"]


class NotificationChannel(TypedDict, total=False):
    """Whom to tell."""
    recipients: Required[SequenceNotStr[str]]
    """Addresses of mail."""
    type: Required[Literal["email"]]
    subject_prefix: Optional[str]
    """What the subject begins with."""

class SpendAlertCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.spend_alerts.create`."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    """Whom to tell."""
    threshold_amount: Required[int]
    """In cents."""
