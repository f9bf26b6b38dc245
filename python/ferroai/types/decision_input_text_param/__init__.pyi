"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam

__all__ = ["DecisionInputTextParam", "PromptCacheBreakpoint"]


class DecisionInputTextParam(TypedDict, total=False):
    """A text."""
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    """Cache the input up to here."""
    mode: Required[Literal["explicit"]]
