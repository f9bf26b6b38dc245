"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["ServiceAccountListParams"]


class ServiceAccountListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_accounts.list`."""
    after: str
    limit: int
