"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "PermissionRetrieveResponse"]


class PermissionRetrieveResponse(BaseModel):
    """A page of permissions."""
    data: List[Data]
    has_more: bool
    """Whether there are more than these."""
    object: Literal["list"]
    first_id: Optional[str] = None
    """Id of the first of these."""
    last_id: Optional[str] = None
    """Id of the last of these: the next list goes on after it."""

class Data(BaseModel):
    """That a project may use a checkpoint."""
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
