"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

from ferroai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoningParam"]


class RealtimeReasoningParam(TypedDict, total=False):
    """How much to think; for models that do, such as `gpt-realtime-2`."""
    effort: RealtimeReasoningEffort
    """How much to think: more costs tokens and time."""
