"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.roles.create`."""
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    """No other role may have it."""
    description: Optional[str]
