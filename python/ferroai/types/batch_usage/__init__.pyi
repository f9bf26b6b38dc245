"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]


class BatchUsage(BaseModel):
    """Tokens read and written, for newer batches."""
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(BaseModel):
    cached_tokens: int
    """Of the input, those read from the cache."""

class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
    """Of the output, those the model thought with."""
