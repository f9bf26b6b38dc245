"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["PermissionRetrieveParams"]


class PermissionRetrieveParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.checkpoints.permissions.retrieve`."""
    after: str
    """Id of the last permission of the page before."""
    limit: int
    """How many permissions the page holds; 10 unless given."""
    order: Literal["ascending", "descending"]
    """By time of creation, newest first unless given."""
    project_id: str
    """Only those for this project."""
