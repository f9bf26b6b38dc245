"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["ProjectListParams"]


class ProjectListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.list`."""
    after: str
    """Id of the last project of the page before."""
    include_archived: bool
    """Archived ones are left out unless this is true."""
    limit: int
    """How many projects a page holds, 1 to 100; 20 unless given."""
