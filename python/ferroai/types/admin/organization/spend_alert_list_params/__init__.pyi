"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["SpendAlertListParams"]


class SpendAlertListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.spend_alerts.list`."""
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
