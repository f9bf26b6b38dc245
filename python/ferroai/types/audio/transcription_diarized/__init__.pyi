"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.audio.transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = ["TranscriptionDiarized", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]


class TranscriptionDiarized(BaseModel):
    """What was said, and by whom."""
    duration: float
    """Of the recording, in seconds."""
    segments: List[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Optional[Usage] = None

class UsageTokensInputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None

class UsageTokens(BaseModel):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: Optional[UsageTokensInputTokenDetails] = None

class UsageDuration(BaseModel):
    seconds: float
    type: Literal["duration"]

Usage: TypeAlias = Union[UsageTokens, UsageDuration]
