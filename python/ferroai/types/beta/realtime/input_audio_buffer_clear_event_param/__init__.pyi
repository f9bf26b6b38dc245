"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferClearEventParam"]


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Throws away what is in the buffer. Answered by `input_audio_buffer.cleared`."""
    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
