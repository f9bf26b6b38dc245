"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.admin.organization.role import Role

__all__ = ["Group", "RoleCreateResponse"]


class RoleCreateResponse(BaseModel):
    group: Group
    object: Literal["group.role"]
    role: Role

class Group(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool
