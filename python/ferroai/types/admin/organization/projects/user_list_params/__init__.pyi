"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.users.list`."""
    after: str
    """Id of the last user of the page before."""
    limit: int
    """How many people a page holds, 1 to 100; 20 unless given."""
