"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTranslationOutputTranscriptDeltaEvent"]


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    """More of the translation, as text."""
    delta: str
    """To be put right behind the one before, without a space."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: Optional[int] = None
    """Goes up in steps of 200; several events may have the same."""
