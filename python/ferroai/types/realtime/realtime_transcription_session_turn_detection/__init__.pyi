"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["RealtimeTranscriptionSessionTurnDetection"]


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """When speech is taken to have ended; the fields are told at `RealtimeAudioInputTurnDetectionParam`."""
    prefix_padding_ms: Optional[int] = None
    """Milliseconds of sound to keep from before speech was heard; 300 unless given."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn; 500 unless given."""
    threshold: Optional[float] = None
    """How loud speech has to be, 0 to 1; 0.5 unless given."""
    type: Optional[str] = None
    """`server_vad`."""
