"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image for the model."""
    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Ends here what later requests may take from the cache; so with all parts."""

class ImageURL(TypedDict, total=False):
    url: Required[str]
    """A URL, or the image itself as a data URL."""
    detail: Literal["auto", "low", "high", "original"]
    """How closely to look; `auto` leaves it to the model."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
