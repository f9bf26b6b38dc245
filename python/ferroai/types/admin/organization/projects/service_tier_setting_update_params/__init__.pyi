"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, TypedDict

from ferroai.types.admin.organization.projects.project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ServiceTierSettingUpdateParams"]


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_tier_settings.update`."""
    default: Literal["standard", "fast", "scale"]
    """For requests without `service_tier`, or with `auto`."""
    enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]]
    """Besides the standard one: `all` takes those to come, too, `[]` none."""
