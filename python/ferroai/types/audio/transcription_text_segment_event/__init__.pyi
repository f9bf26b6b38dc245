"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["TranscriptionTextSegmentEvent"]


class TranscriptionTextSegmentEvent(BaseModel):
    """What one speaker said without a break."""
    id: str
    end: float
    """In seconds."""
    speaker: str
    start: float
    """In seconds."""
    text: str
    type: Literal["transcript.text.segment"]
