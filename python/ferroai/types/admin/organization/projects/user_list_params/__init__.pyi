"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.users.list`."""
    after: str
    limit: int
