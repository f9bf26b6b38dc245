"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["AgentReasoningParam"]


class AgentReasoningParam(TypedDict, total=False):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """Left to the model unless given."""
    summary: Optional[Literal["concise", "detailed", "auto"]]
    """How much it tells of its thoughts, if the model can; `auto` for as much as it can. Nothing unless given."""
