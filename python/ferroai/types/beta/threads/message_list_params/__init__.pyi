"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    """Keyword parameters of `beta.threads.messages.list`."""
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str
