"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["ModelPermissionUpdateParams"]


class ModelPermissionUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.model_permissions.update`."""
    mode: Required[Literal["allow_list", "deny_list"]]
    """Whether only those of `model_ids` may be used, or all but those."""
    model_ids: Required[SequenceNotStr[str]]
