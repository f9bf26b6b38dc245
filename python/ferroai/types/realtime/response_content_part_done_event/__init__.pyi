"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Part", "ResponseContentPartDoneEvent"]


class ResponseContentPartDoneEvent(BaseModel):
    """A part of a message is whole."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    part: Part
    response_id: str
    """The response it belongs to."""
    type: Literal["response.content_part.done"]

class Part(BaseModel):
    audio: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["text", "audio"]] = None
