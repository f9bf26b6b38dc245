"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, TypedDict

__all__ = ["Content", "ConversationItemWithReferenceParam"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """As `ConversationItem`, or an item that the session has already."""
    id: str
    """Of an item that the session has, when it is a reference; else the service makes one unless given."""
    arguments: str
    call_id: str
    """Ties a call to its output: both have the same."""
    content: Iterable[Content]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]

class Content(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]
