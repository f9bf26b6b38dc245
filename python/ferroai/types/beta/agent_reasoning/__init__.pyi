"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentReasoning"]


class AgentReasoning(BaseModel):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """`None` where the model decides."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = None
    """`None` where it tells nothing."""
