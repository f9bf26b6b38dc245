"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["CompletionTokensDetails", "CompletionUsage", "PromptTokensDetails"]


class CompletionUsage(BaseModel):
    """Tokens that a call read and wrote."""
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: Optional[CompletionTokensDetails] = None
    prompt_tokens_details: Optional[PromptTokensDetails] = None

class CompletionTokensDetails(BaseModel):
    """Tokens written, by kind."""
    accepted_prediction_tokens: Optional[int] = None
    """Tokens of the prediction that the answer took over."""
    audio_tokens: Optional[int] = None
    reasoning_tokens: Optional[int] = None
    """Of the output, those the model thought with."""
    rejected_prediction_tokens: Optional[int] = None
    """Tokens of the prediction that were not taken over; they are billed."""
    text_tokens: Optional[int] = None

class PromptTokensDetails(BaseModel):
    """Tokens read, by kind."""
    audio_tokens: Optional[int] = None
    cache_write_tokens: Optional[int] = None
    """Of the input, those written to the cache."""
    cached_tokens: Optional[int] = None
    """Of the input, those read from the cache."""
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None
