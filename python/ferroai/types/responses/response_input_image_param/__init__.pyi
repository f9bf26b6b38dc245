"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.responses.image_detail import ImageDetail

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageParam"]


class ResponseInputImageParam(TypedDict, total=False):
    """An image for the model: uploaded, or at a URL."""
    detail: Required[ImageDetail]
    """How closely to look; `auto` leaves it to the model."""
    type: Required[Literal["input_image"]]
    file_id: Optional[str]
    image_url: Optional[str]
    """A URL, or the image itself as a data URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
