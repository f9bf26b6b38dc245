"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(BaseModel):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    effort: Optional[ReasoningEffort] = None
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    mode: Optional[Union[str, Literal["standard", "pro"]]] = None
    summary: Optional[Literal["auto", "concise", "detailed"]] = None
