"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ProjectUser"]


class ProjectUser(BaseModel):
    """Someone in a project."""
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    """`owner` or `member`."""
    email: Optional[str] = None
    name: Optional[str] = None
