"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["ProjectModelPermissions"]


class ProjectModelPermissions(BaseModel):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: List[str] = Field(alias="model_ids")
    object: Literal["project.model_permissions"]
