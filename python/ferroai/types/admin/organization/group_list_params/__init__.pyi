"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["GroupListParams"]


class GroupListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.groups.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
