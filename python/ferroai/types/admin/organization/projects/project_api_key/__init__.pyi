"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser", "ProjectAPIKey"]


class ProjectAPIKey(BaseModel):
    """A key of a project, without what is secret about it."""
    id: str
    created_at: int
    last_used_at: Optional[int] = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    """Whether its owner is still let into the project."""
    redacted_value: str
    """All but a little of the key is hidden."""
    expires_at: Optional[int] = None
    """`None` for never."""

class OwnerServiceAccount(BaseModel):
    """The service account it belongs to."""
    id: str
    created_at: int
    name: str
    role: str
    """In the project."""

class OwnerUser(BaseModel):
    """Whom it belongs to."""
    id: str
    created_at: int
    email: str
    name: str
    role: str
    """In the project."""

class Owner(BaseModel):
    """Whom it belongs to: `type` tells which of the others is there."""
    service_account: Optional[OwnerServiceAccount] = None
    type: Optional[Literal["user", "service_account"]] = None
    user: Optional[OwnerUser] = None
