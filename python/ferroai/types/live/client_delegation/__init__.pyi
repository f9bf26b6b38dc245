"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ClientDelegation"]


class ClientDelegation(BaseModel):
    """As `ClientDelegationParam`."""
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = None
