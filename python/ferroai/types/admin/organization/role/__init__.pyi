"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Role"]


class Role(BaseModel):
    """What may be done, under a name."""
    id: str
    description: Optional[str] = None
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    """Made by the service, not by you."""
    resource_type: str
    """What it is a role in, such as `api.organization` or `api.project`."""
