"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["RoleUpdateParams"]


class RoleUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.roles.update`."""
    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    """Takes the place of the whole list."""
    role_name: Optional[str]
    """No other role may have it."""
