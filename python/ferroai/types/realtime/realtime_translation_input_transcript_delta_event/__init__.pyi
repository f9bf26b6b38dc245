"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent"]


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: Optional[int] = None
