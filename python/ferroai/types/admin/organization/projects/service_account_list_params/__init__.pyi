"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["ServiceAccountListParams"]


class ServiceAccountListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_accounts.list`."""
    after: str
    """Id of the last account of the page before."""
    limit: int
    """How many accounts a page holds, 1 to 100; 20 unless given."""
