"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Enforcement", "OrganizationSpendLimit"]


class OrganizationSpendLimit(BaseModel):
    """How much may be spent in a month; then requests are refused."""
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    """In cents."""

class Enforcement(BaseModel):
    """Whether requests are being refused."""
    status: Union[str, Literal["inactive", "enforcing"]]
