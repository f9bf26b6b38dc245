"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImageContentParam", "PromptCacheBreakpoint"]


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """As `ResponseInputImage`, from a tool."""
    type: Required[Literal["input_image"]]
    detail: Optional[BetaImageDetail]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
