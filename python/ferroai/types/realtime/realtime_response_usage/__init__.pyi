"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
from ferroai.types.realtime.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails

__all__ = ["RealtimeResponseUsage"]


class RealtimeResponseUsage(BaseModel):
    """Tokens of one answer, as they are billed: what was said before is read again each time."""
    input_token_details: Optional[RealtimeResponseUsageInputTokenDetails] = None
    input_tokens: Optional[int] = None
    """Those from the cache included."""
    output_token_details: Optional[RealtimeResponseUsageOutputTokenDetails] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None
