"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.users.create`."""
    role: Required[str]
    email: Optional[str]
    user_id: Optional[str]
