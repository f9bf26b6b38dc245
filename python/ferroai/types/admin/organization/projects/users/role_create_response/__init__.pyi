"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.admin.organization.organization_user import OrganizationUser
from ferroai.types.admin.organization.role import Role

__all__ = ["RoleCreateResponse"]


class RoleCreateResponse(BaseModel):
    """That someone has a role."""
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser
