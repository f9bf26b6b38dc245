"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferTimeoutTriggered"]


class InputAudioBufferTimeoutTriggered(BaseModel):
    """Nobody spoke for `idle_timeout_ms`: the silence is committed and the model speaks up."""
    audio_end_ms: int
    """Where the silence ends, from the first sound of the session."""
    audio_start_ms: int
    """Where it begins: when the last answer had been played."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    type: Literal["input_audio_buffer.timeout_triggered"]
