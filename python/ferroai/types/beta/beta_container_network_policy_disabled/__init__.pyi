"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaContainerNetworkPolicyDisabled"]


class BetaContainerNetworkPolicyDisabled(BaseModel):
    """Reaches nothing."""
    type: Literal["disabled"]
