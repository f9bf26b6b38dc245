"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferSpeechStoppedEvent"]


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """The user has stopped speaking."""
    audio_end_ms: int
    """From the first sound of the session, the silence that ended it included."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """Of the message that this becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]
