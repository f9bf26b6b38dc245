"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["TranscriptionWord"]


class TranscriptionWord(BaseModel):
    """A word and when it was said."""
    end: float
    """In seconds."""
    start: float
    """In seconds."""
    word: str
