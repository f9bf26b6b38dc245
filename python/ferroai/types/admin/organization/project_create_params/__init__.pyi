"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai.types.admin.organization.project_residency import ProjectResidency

__all__ = ["ProjectCreateParams"]


class ProjectCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.create`."""
    name: Required[str]
    """Stands in reports."""
    external_key_id: Optional[str]
    """Key of your own to encrypt with."""
    geography: Optional[str]
    """Replaced by `residency`; both at once are refused."""
    residency: Optional[ProjectResidency]
    """Where data is kept and worked on; what may be chosen depends on the organization."""
