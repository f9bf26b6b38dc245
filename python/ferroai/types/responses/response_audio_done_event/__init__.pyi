"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(BaseModel):
    """That was all the sound."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.audio.done"]
