"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

from ferroai.types.realtime.realtime_audio_config_input_param import RealtimeAudioConfigInputParam
from ferroai.types.realtime.realtime_audio_config_output_param import RealtimeAudioConfigOutputParam

__all__ = ["RealtimeAudioConfigParam"]


class RealtimeAudioConfigParam(TypedDict, total=False):
    """How sound comes in and goes out."""
    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam
