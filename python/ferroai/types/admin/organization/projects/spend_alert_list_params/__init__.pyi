"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["SpendAlertListParams"]


class SpendAlertListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.spend_alerts.list`."""
    after: str
    """Id of the last alert of the page before."""
    before: str
    """Id of the first alert of the page after."""
    limit: int
    """How many alerts a page holds, 0 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """Ascending unless given."""
