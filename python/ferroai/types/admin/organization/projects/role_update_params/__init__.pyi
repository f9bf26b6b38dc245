"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["RoleUpdateParams"]


class RoleUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.roles.update`."""
    project_id: Required[str]
    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    """Takes the place of the whole list."""
    role_name: Optional[str]
    """No other role may have it."""
