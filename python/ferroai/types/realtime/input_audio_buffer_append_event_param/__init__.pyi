"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferAppendEventParam"]


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Adds sound to the buffer, which becomes a message of the user when it is committed: by the service when it detects turns, else by the client. No event answers it."""
    audio: Required[str]
    """In the input format of the session, up to 15 MiB; with small pieces turns are noticed sooner."""
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
