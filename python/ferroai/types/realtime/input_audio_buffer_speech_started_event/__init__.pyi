"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferSpeechStartedEvent"]


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """The user begins to speak: time to stop playing. Only where the service detects turns."""
    audio_start_ms: int
    """From the first sound of the session, `prefix_padding_ms` included."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """Of the message that this will become."""
    type: Literal["input_audio_buffer.speech_started"]
