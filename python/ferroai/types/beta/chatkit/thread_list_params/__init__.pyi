"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListParams"]


class ThreadListParams(TypedDict, total=False):
    """Keyword parameters of `beta.chatkit.threads.list`."""
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str
