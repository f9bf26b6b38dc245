"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.users.update`."""
    project_id: Required[str]
    role: Optional[str]
    """`owner` or `member`."""
