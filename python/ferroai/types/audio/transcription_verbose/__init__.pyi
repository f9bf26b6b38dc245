"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.audio.transcription_segment import TranscriptionSegment
from ferroai.types.audio.transcription_word import TranscriptionWord

__all__ = ["TranscriptionVerbose", "Usage"]


class TranscriptionVerbose(BaseModel):
    """What was said, and when."""
    duration: float
    """Of the recording, in seconds."""
    language: str
    """What was spoken."""
    text: str
    segments: Optional[List[TranscriptionSegment]] = None
    usage: Optional[Usage] = None
    words: Optional[List[TranscriptionWord]] = None

class Usage(BaseModel):
    seconds: float
    type: Literal["duration"]
