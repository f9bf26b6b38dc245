"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "OutputTokensDetails", "ResponseUsage"]


class ResponseUsage(BaseModel):
    """Tokens that a response read and wrote."""
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    """Both together."""

class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
    ttl_12h_tokens: int
    ttl_30m_tokens: int

class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    """Of the input, those written to the cache."""
    cached_tokens: int
    """Of the input, those read from the cache."""
    cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = None

class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
    """Of the output, those the model thought with."""
