"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict


class MessageListParams(TypedDict, total=False):
    """Keyword parameters of `chat.completions.messages.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
