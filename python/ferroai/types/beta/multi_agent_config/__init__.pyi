"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["MultiAgentConfig"]


class MultiAgentConfig(BaseModel):
    """Whether an agent may have others do parts of its work."""
    enabled: bool
    max_concurrent_subagents: Optional[int] = None
    """How many may be at work at once; `None` where none may."""
