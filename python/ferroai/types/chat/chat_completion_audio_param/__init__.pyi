"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ChatCompletionAudioParam", "Voice", "VoiceID"]


class ChatCompletionAudioParam(TypedDict, total=False):
    """How an answer sounds."""
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[Voice]

class VoiceID(TypedDict, total=False):
    """A voice of your own, made from a recording."""
    id: Required[str]

Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]
