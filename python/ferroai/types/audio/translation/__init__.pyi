"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["Translation"]


class Translation(BaseModel):
    """What was said, in English."""
    text: str
