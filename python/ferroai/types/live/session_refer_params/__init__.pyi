"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["SessionReferParams"]


class SessionReferParams(TypedDict, total=False):
    """Keyword parameters of `live.sessions.refer`."""
    target_uri: Required[str]
    """Where to, such as `tel:+14155550123`."""
