"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputTranscriptDeltaEvent"]


class OutputTranscriptDeltaEvent(BaseModel):
    """More text of what the model says. Nothing tells where a turn ends."""
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: Optional[str] = None
