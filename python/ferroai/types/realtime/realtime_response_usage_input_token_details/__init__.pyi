"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["CachedTokensDetails", "RealtimeResponseUsageInputTokenDetails"]


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """Tokens read, by kind."""
    audio_tokens: Optional[int] = None
    cached_tokens: Optional[int] = None
    """How many of them were cached."""
    cached_tokens_details: Optional[CachedTokensDetails] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None

class CachedTokensDetails(BaseModel):
    audio_tokens: Optional[int] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None
