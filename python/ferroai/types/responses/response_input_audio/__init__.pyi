"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudio", "ResponseInputAudio"]


class ResponseInputAudio(BaseModel):
    """Sound for the model."""
    input_audio: InputAudio
    type: Literal["input_audio"]

class InputAudio(BaseModel):
    data: str
    format: Literal["mp3", "wav"]
