"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["ServerEventSelector"]


class ServerEventSelector(BaseModel):
    """An event that a browser may see."""
    type: str
    response_event: Optional[str] = None
    """Which event of a response; needed for the type `response.event`, else not allowed."""
