"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(BaseModel):
    """That was all the sound, also of an answer that was broken off; so with all events ending in `done`."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    response_id: str
    """The response it belongs to."""
    type: Literal["response.audio.done"]
