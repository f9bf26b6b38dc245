"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["MultiAgentConfig"]


class MultiAgentConfig(BaseModel):
    enabled: bool
    max_concurrent_subagents: Optional[int] = None
