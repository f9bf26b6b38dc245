"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Model"]


class Model(BaseModel):
    """A model that can be called."""
    id: str
    created: int
    """Unix time in seconds."""
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str] = None
