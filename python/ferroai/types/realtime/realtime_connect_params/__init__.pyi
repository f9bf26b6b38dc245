"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    """What a connection is opened with: one of the two."""
    call_id: str
    """Joins a call that goes on already."""
    model: str
