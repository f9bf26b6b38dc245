"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["RealtimeResponseUsageOutputTokenDetails"]


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """Tokens written, by kind."""
    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None
