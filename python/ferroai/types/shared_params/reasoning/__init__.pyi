"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypedDict

from ferroai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(TypedDict, total=False):
    """How much the model thinks, and what it tells of it."""
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which of what it thought before it gets to see; `auto` leaves that to the model."""
    effort: Optional[ReasoningEffort]
    """How much to think: more costs tokens and time."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Replaced by `summary`."""
    mode: Union[str, Literal["standard", "pro"]]
    """How it goes about thinking; in an answer, how it really went about it."""
    summary: Optional[Literal["auto", "concise", "detailed"]]
    """How much to tell of what was thought."""
