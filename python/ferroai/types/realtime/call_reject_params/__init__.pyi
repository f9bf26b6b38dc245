"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["CallRejectParams"]


class CallRejectParams(TypedDict, total=False):
    """Keyword parameters of `realtime.calls.reject`."""
    status_code: int
    """The SIP status the caller gets; 603 unless given."""
