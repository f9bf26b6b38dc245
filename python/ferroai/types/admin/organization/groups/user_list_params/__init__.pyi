"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.groups.users.list`."""
    after: str
    """Id of the last user of the page before."""
    limit: int
    """How many people a page holds, 0 to 1,000; 100 unless given."""
    order: Literal["asc", "desc"]
    """Descending unless given."""
