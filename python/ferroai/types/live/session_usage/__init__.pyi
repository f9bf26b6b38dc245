"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["SessionUsage"]


class SessionUsage(BaseModel):
    """What is to be paid for since the beginning."""
    seconds: float
    active_seconds: Optional[int] = None
    """Of them, those that it listened or was ready to; where a session can pause."""
    paused_seconds: Optional[int] = None
    """Of them, those that the pauses count for, rounded down; where a session can pause."""
