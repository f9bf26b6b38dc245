"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.admin.organization.projects.project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ProjectServiceTierSettings"]


class ProjectServiceTierSettings(BaseModel):
    """Which classes of processing a project may use."""
    default: Literal["standard", "fast", "scale"]
    """For requests without `service_tier`, or with `auto`."""
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    """Besides the standard one; `all` takes those to come, too."""
    object: Literal["project.service_tier_settings"]
