"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["ProjectModelPermissions"]


class ProjectModelPermissions(BaseModel):
    """Which models a project may use."""
    mode: Literal["allow_list", "deny_list"]
    """Whether only those of `model_ids` may be used, or all but those."""
    api_model_ids: List[str] = Field(alias="model_ids")
    """`model_ids` on the wire."""
    object: Literal["project.model_permissions"]
