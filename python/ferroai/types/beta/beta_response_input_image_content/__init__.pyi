"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImageContent", "PromptCacheBreakpoint"]


class BetaResponseInputImageContent(BaseModel):
    """As `ResponseInputImage`, from a tool."""
    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = None
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Cache the input up to here."""

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long it stays in the cache at least."""
