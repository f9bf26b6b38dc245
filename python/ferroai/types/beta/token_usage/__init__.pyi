"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["InputTokensDetails", "OutputTokensDetails", "TokenUsage"]


class TokenUsage(BaseModel):
    """Tokens, as far as is known by now; the numbers may still change."""
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(BaseModel):
    cached_tokens: int
    """Read before and not anew."""

class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
    """Spent on thinking."""
