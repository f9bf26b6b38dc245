"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.audio.transcription_language import TranscriptionLanguage

__all__ = ["Logprob", "Transcription", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]


class Transcription(BaseModel):
    """What was said."""
    text: str
    languages: Optional[List[TranscriptionLanguage]] = None
    """Those heard; empty when none is sure. Only from `gpt-transcribe`."""
    logprobs: Optional[List[Logprob]] = None
    """Only when `include` asks for them."""
    usage: Optional[Usage] = None

class Logprob(BaseModel):
    token: Optional[str] = None
    """The token, as text."""
    bytes: Optional[List[float]] = None
    logprob: Optional[float] = None
    """Natural logarithm of the token's probability."""

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
