"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.users.create`."""
    role: Required[str]
    """`owner` or `member`."""
    email: Optional[str]
    """One of `email` and `user_id` tells who it is."""
    user_id: Optional[str]
