"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai.types.admin.organization.project_residency import ProjectResidency

__all__ = ["ProjectCreateParams"]


class ProjectCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.create`."""
    name: Required[str]
    external_key_id: Optional[str]
    geography: Optional[str]
    residency: Optional[ProjectResidency]
