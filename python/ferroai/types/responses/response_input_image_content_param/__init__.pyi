"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.responses.image_detail import ImageDetail

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContentParam"]


class ResponseInputImageContentParam(TypedDict, total=False):
    """As `ResponseInputImage`, from a tool."""
    type: Required[Literal["input_image"]]
    detail: Optional[ImageDetail]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
