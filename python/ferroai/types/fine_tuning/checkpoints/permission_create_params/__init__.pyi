"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["PermissionCreateParams"]


class PermissionCreateParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.checkpoints.permissions.create`."""
    project_ids: Required[SequenceNotStr[str]]
