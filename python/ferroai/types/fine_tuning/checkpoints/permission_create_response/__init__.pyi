"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["PermissionCreateResponse"]


class PermissionCreateResponse(BaseModel):
    """That a project may use a checkpoint."""
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
