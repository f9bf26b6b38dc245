"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["ServerEventSelector"]


class ServerEventSelector(BaseModel):
    """As `ServerEventSelectorParam`."""
    type: str
    response_event: Optional[str] = None
