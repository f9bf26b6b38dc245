"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Content", "RealtimeConversationItemUserMessageParam"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """What the user said or showed."""
    content: Required[Iterable[Content]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]

class Content(TypedDict, total=False):
    audio: str
    """In the input format of the session."""
    detail: Literal["auto", "low", "high"]
    """How closely to look; `auto`, which is `high`, unless given."""
    image_url: str
    """The picture itself as a data URL, PNG or JPEG."""
    text: str
    transcript: str
    """What is said in the sound. Kept for you; the model listens."""
    type: Literal["input_text", "input_audio", "input_image"]
