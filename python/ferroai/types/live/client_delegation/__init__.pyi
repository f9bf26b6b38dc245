"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ClientDelegation"]


class ClientDelegation(BaseModel):
    """Your program does the work, told by `session.delegation.created`."""
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = None
    """Milliseconds until the model is asked to say that it is on it; it may speak before. 400 unless given where decisions do the work, else 0. Whatever is appended to the session calls it off."""
