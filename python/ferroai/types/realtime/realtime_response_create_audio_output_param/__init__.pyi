"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutputParam"]


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """How this answer sounds."""
    output: Output

class OutputVoiceID(TypedDict, total=False):
    id: Required[str]

OutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]

class Output(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: OutputVoice
    """As the session's; it stays once the model has spoken."""
