"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """A key was pressed on the telephone. Only in calls over SIP."""
    event: str
    """The key: 0 to 9, `*`, `#`, A to D."""
    received_at: int
    """Unix time in seconds."""
    type: Literal["input_audio_buffer.dtmf_event_received"]
