"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(BaseModel):
    """How much the model thinks, and what it tells of it."""
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    """Which of what it thought before it gets to see; `auto` leaves that to the model."""
    effort: Optional[ReasoningEffort] = None
    """How much to think: more costs tokens and time."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Replaced by `summary`."""
    mode: Optional[Union[str, Literal["standard", "pro"]]] = None
    """How it goes about thinking; in an answer, how it really went about it."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """How much to tell of what was thought."""
