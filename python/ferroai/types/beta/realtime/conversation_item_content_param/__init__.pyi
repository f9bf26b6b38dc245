"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["ConversationItemContentParam"]


class ConversationItemContentParam(TypedDict, total=False):
    """A part of a message: the system's are text, the user's also sound."""
    id: str
    """Which item is meant, when it is a reference."""
    audio: str
    """In the input format of the session."""
    text: str
    transcript: str
    """What is said in the sound."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
