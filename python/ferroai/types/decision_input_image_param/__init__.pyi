"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam

__all__ = ["DecisionInputImageParam", "PromptCacheBreakpoint"]


class DecisionInputImageParam(TypedDict, total=False):
    """An image; ids of files do not go."""
    image_url: Required[str]
    """An address that anyone can read, or a `data:` URL in base64."""
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look at it, `auto` unless given."""
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    """Cache the input up to here."""
    mode: Required[Literal["explicit"]]
