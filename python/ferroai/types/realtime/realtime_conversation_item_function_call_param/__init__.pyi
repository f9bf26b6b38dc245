"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallParam"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """The model asks for a function."""
    arguments: Required[str]
    """JSON."""
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
