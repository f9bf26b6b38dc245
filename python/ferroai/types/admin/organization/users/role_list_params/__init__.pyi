"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.users.roles.list`."""
    after: str
    """`next` of the page before."""
    limit: int
    """How many roles a page holds, 0 to 1,000."""
    order: Literal["asc", "desc"]
