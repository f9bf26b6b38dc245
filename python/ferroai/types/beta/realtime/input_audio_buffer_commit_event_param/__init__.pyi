"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferCommitEventParam"]


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Makes a message of the buffer, which must not be empty; an answer has to be asked for. Not needed where the service detects turns."""
    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
