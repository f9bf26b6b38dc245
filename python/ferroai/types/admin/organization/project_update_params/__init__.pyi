"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

__all__ = ["ProjectUpdateParams"]


class ProjectUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.update`."""
    external_key_id: Optional[str]
    """Key of your own to encrypt with."""
    geography: Optional[str]
    """Kept for old programs: `residency`, when a project is made, took its place."""
    name: Optional[str]
    """Stands in reports."""
