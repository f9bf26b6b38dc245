"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OrganizationUser", "Projects", "ProjectsData", "User"]


class OrganizationUser(BaseModel):
    """Someone in the organization."""
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: Optional[int] = None
    """When one of their keys was last used."""
    created: Optional[int] = None
    """Unix time in seconds, of the account; `added_at` is when it came into the organization."""
    developer_persona: Optional[str] = None
    email: Optional[str] = None
    is_default: Optional[bool] = None
    is_scale_tier_authorized_purchaser: Optional[bool] = None
    """May buy Scale Tier."""
    is_scim_managed: Optional[bool] = None
    """Kept by your identity provider, so not to be changed here."""
    is_service_account: Optional[bool] = None
    name: Optional[str] = None
    projects: Optional[Projects] = None
    """Absent unless the service looked them up."""
    role: Optional[str] = None
    """`owner` or `reader`."""
    technical_level: Optional[str] = None
    user: Optional[User] = None

class ProjectsData(BaseModel):
    """A project they are in."""
    id: Optional[str] = None
    name: Optional[str] = None
    role: Optional[str] = None
    """What they may do there."""

class Projects(BaseModel):
    """The projects they are in."""
    data: List[ProjectsData]
    object: Literal["list"]

class User(BaseModel):
    """The account behind it."""
    id: str
    object: Literal["user"]
    banned: Optional[bool] = None
    banned_at: Optional[int] = None
    email: Optional[str] = None
    enabled: Optional[bool] = None
    name: Optional[str] = None
    picture: Optional[str] = None
    """Address of an image."""
