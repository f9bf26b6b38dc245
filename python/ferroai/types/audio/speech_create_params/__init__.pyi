"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.audio.speech_model import SpeechModel

__all__ = ["SpeechCreateParams", "Voice", "VoiceID"]


class VoiceID(TypedDict, total=False):
    id: Required[str]

Voice: TypeAlias = Union[
    str,
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
        "fable",
        "onyx",
        "nova",
    ],
    VoiceID,
]

class SpeechCreateParams(TypedDict, total=False):
    """Keyword parameters of `audio.speech.create`."""
    input: Required[str]
    """What to say, up to 4096 characters."""
    model: Required[Union[str, SpeechModel]]
    """All of today's end on 2027-01-06."""
    voice: Required[Voice]
    """Whose voice: a name, or the id of one of your own."""
    instructions: str
    """How to say it; not for `tts-1` and `tts-1-hd`."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """How the sound is coded; `mp3` unless given."""
    speed: float
    """From 0.25 to 4; 1 unless given."""
    stream_format: Literal["sse", "audio"]
    """`sse` sends the sound as events while it is made; not for `tts-1` and `tts-1-hd`."""
