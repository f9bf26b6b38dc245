"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List

from ferroai._models import BaseModel

__all__ = ["TranscriptionSegment"]


class TranscriptionSegment(BaseModel):
    """A stretch of speech."""
    id: int
    avg_logprob: float
    """Below -1, the words are doubtful."""
    compression_ratio: float
    """Above 2.4, the words repeat themselves."""
    end: float
    """In seconds."""
    no_speech_prob: float
    """Above 1, with doubtful words, nothing was said."""
    seek: int
    start: float
    """In seconds."""
    temperature: float
    """How freely to choose: lower is more repeatable."""
    text: str
    tokens: List[int]
