"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Content", "RealtimeConversationItemAssistantMessageParam"]


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """What the model said."""
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    type: Required[Literal["message"]]
    id: str
    """The service makes one unless given; so with all items."""
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    """Makes no difference to the conversation, with no kind of item."""

class Content(TypedDict, total=False):
    audio: str
    """In the output format of the session."""
    text: str
    transcript: str
    """What is said in the sound."""
    type: Literal["output_text", "output_audio"]
