"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["AgentReasoningParam"]


class AgentReasoningParam(TypedDict, total=False):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """The model decides where there is none."""
    summary: Optional[Literal["concise", "detailed", "auto"]]
    """How much it tells of its thoughts, if the model can; `auto` for as much as it can, nothing where there is none."""
