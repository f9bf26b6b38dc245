"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["PermissionDeleteResponse"]


class PermissionDeleteResponse(BaseModel):
    """That a permission was taken back."""
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]
