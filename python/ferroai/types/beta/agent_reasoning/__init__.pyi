"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentReasoning"]


class AgentReasoning(BaseModel):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """The model decides where there is none."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = None
    """How much it tells of its thoughts, if the model can; `auto` for as much as it can, nothing where there is none."""
