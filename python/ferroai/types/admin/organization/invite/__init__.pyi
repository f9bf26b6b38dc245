"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Invite", "Project"]


class Invite(BaseModel):
    """An invitation into the organization."""
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: List[Project]
    """Which they are in once they accept."""
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: Optional[int] = None
    expires_at: Optional[int] = None

class Project(BaseModel):
    """A project, and what they may do there."""
    id: str
    role: Literal["member", "owner"]
