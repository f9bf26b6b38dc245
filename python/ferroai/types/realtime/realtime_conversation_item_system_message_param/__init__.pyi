"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Content", "RealtimeConversationItemSystemMessageParam"]


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """What the model is told on the way. What holds throughout belongs in the session's `instructions`."""
    content: Required[Iterable[Content]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]

class Content(TypedDict, total=False):
    text: str
    type: Literal["input_text"]
