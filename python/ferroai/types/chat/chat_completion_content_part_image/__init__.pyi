"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ChatCompletionContentPartImage(BaseModel):
    """As `ChatCompletionContentPartImageParam`."""
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

class ImageURL(BaseModel):
    url: str
    detail: Optional[Literal["auto", "low", "high", "original"]] = None

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None
