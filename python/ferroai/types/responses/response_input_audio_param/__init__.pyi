"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudio", "ResponseInputAudioParam"]


class ResponseInputAudioParam(TypedDict, total=False):
    """Sound for the model."""
    input_audio: Required[InputAudio]
    type: Required[Literal["input_audio"]]

class InputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]
