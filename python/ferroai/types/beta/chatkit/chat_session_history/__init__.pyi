"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["ChatSessionHistory"]


class ChatSessionHistory(BaseModel):
    """Whether earlier threads can be opened again."""
    enabled: bool
    recent_threads: Optional[int] = None
    """How many of the last threads are shown; absent for all."""
