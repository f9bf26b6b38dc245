"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """A session in which speech is written down and nobody answers."""
    type: Literal["transcription"]
    audio: Optional[RealtimeTranscriptionSessionAudio] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """`logprobs` adds to each transcript how likely its tokens were."""
