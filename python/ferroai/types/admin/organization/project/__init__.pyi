"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.admin.organization.project_residency import ProjectResidency

__all__ = ["Project"]


class Project(BaseModel):
    """A part of the organization that keys, people, limits and bills belong to."""
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: Optional[int] = None
    external_key_id: Optional[str] = None
    name: Optional[str] = None
    """Stands in reports."""
    residency: Optional[ProjectResidency] = None
    status: Optional[str] = None
    """`active` or `archived`."""
