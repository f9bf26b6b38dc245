"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["InputTokenDetails", "OutputTokenDetails", "RealtimeResponseUsage"]


class RealtimeResponseUsage(BaseModel):
    """Tokens of one answer, as they are billed: what was said before is read again each time."""
    input_token_details: Optional[InputTokenDetails] = None
    input_tokens: Optional[int] = None
    """Those from the cache included."""
    output_token_details: Optional[OutputTokenDetails] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None

class InputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None
    cached_tokens: Optional[int] = None
    """Of the input, those read from the cache."""
    text_tokens: Optional[int] = None

class OutputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None
