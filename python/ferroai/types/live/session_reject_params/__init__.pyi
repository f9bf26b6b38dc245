"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["SessionRejectParams"]


class SessionRejectParams(TypedDict, total=False):
    """Keyword parameters of `live.sessions.reject`."""
    status_code: Required[int]
    """The SIP status the caller gets, 300 to 699."""
