"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.users.roles.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
