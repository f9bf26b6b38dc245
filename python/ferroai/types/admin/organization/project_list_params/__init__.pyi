"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["ProjectListParams"]


class ProjectListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.list`."""
    after: str
    include_archived: bool
    limit: int
