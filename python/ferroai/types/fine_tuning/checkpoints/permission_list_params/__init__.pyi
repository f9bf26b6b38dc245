"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["PermissionListParams"]


class PermissionListParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.checkpoints.permissions.list`."""
    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str
