"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatSessionExpiresAfterParam"]


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """How long a session holds from when it was opened."""
    anchor: Required[Literal["created_at"]]
    """What the time is counted from."""
    seconds: Required[int]
    """1 to 600."""
