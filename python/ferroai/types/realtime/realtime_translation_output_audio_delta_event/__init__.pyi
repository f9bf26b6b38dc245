"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTranslationOutputAudioDeltaEvent"]


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    """More of the translation, as sound."""
    delta: str
    """16-bit PCM of any length."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.output_audio.delta"]
    channels: Optional[int] = None
    """1."""
    elapsed_ms: Optional[int] = None
    """To line sound and text up; several events may have the same."""
    format: Optional[Literal["pcm16"]] = None
    sample_rate: Optional[int] = None
    """In Hz: 24,000."""
