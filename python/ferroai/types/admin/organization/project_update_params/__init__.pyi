"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

__all__ = ["ProjectUpdateParams"]


class ProjectUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.update`."""
    external_key_id: Optional[str]
    geography: Optional[str]
    name: Optional[str]
