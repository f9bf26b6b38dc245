"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.admin.organization.role import Role

__all__ = ["Group", "RoleCreateResponse"]


class RoleCreateResponse(BaseModel):
    """That a group has a role."""
    group: Group
    object: Literal["group.role"]
    role: Role

class Group(BaseModel):
    """The group."""
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool
    """Kept by your identity provider, so not to be changed here."""
