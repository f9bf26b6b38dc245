"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """A session in which speech is written down and nobody answers."""
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """`logprobs` adds to each transcript how likely its tokens were."""
