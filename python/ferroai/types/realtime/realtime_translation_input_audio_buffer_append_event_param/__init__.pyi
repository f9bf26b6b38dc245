"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTranslationInputAudioBufferAppendEventParam"]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Adds sound to translate. It is taken in frames of 200 ms, which are best sent so. Send silence where nobody speaks: a gap is not noticed."""
    audio: Required[str]
    """16-bit PCM, 24,000 Hz, one channel, little-endian; over WebSocket nothing else is taken."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
