"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["SessionUsage"]


class SessionUsage(BaseModel):
    """How long there has been sound since the beginning."""
    seconds: float
