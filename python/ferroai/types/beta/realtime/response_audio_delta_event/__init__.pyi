"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(BaseModel):
    """More sound of an answer."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    delta: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    response_id: str
    """The response it belongs to."""
    type: Literal["response.audio.delta"]
