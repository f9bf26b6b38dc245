"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional

from ferroai._models import BaseModel
from ferroai.types.audio.transcription_segment import TranscriptionSegment

__all__ = ["TranslationVerbose"]


class TranslationVerbose(BaseModel):
    """What was said, in English, and when."""
    duration: float
    """Of the recording, in seconds."""
    language: str
    """Always `english`."""
    text: str
    segments: Optional[List[TranscriptionSegment]] = None
