"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoning"]


class RealtimeReasoning(BaseModel):
    """How much to think; for models that do, such as `gpt-realtime-2`."""
    effort: Optional[RealtimeReasoningEffort] = None
    """How much to think: more costs tokens and time."""
