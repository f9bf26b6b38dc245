"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ChatCompletionContentPartImage(BaseModel):
    """An image for the model."""
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Ends here what later requests may take from the cache; so with all parts."""

class ImageURL(BaseModel):
    url: str
    """A URL, or the image itself as a data URL."""
    detail: Optional[Literal["auto", "low", "high", "original"]] = None
    """How closely to look; `auto` leaves it to the model."""

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long it stays in the cache at least."""
