"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseInputTextContentParam", "PromptCacheBreakpoint"]


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """Text from a tool."""
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
