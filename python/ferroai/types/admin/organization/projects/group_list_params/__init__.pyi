"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["GroupListParams"]


class GroupListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.groups.list`."""
    after: str
    """Id of the last group of the page before."""
    limit: int
    """How many groups a page holds, 0 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """Ascending unless given."""
