"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(BaseModel):
    """How much the model thinks, and what it tells of it; the fields are told in `shared_params`."""
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    effort: Optional[ReasoningEffort] = None
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    mode: Optional[Union[str, Literal["standard", "pro"]]] = None
    """How it really went about it, in an answer."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = None
