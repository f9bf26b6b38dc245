"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.users.update`."""
    developer_persona: Optional[str]
    role: Optional[str]
    """`owner` or `reader`."""
    role_id: Optional[str]
    """Id of the role to give."""
    technical_level: Optional[str]
