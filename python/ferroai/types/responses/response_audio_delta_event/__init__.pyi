"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(BaseModel):
    """More sound of the answer."""
    delta: str
    """In base64."""
    sequence_number: int
    type: Literal["response.audio.delta"]
