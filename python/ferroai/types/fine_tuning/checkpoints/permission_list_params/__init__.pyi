"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["PermissionListParams"]


class PermissionListParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.checkpoints.permissions.list`."""
    after: str
    """Id of the last permission of the page before."""
    limit: int
    """How many permissions a page holds; 10 unless given."""
    order: Literal["ascending", "descending"]
    """By time of creation, newest first unless given."""
    project_id: str
    """Only those for this project."""
