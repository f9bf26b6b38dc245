"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.audio_format import AudioFormat
from ferroai.types.live.client_config import ClientConfig
from ferroai.types.live.responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Audio", "Delegation", "ForkSessionConfig"]


class ForkSessionConfig(BaseModel):
    """What is different in a fork; all else is as it was stored."""
    audio: Optional[Audio] = None
    """Only over WebSocket."""
    client: Optional[ClientConfig] = None
    """Only over WebRTC."""
    delegation: Optional[Delegation] = None
    """Only for a session whose work was done by responses."""
    store: Optional[bool] = None

class Audio(BaseModel):
    format: Optional[AudioFormat] = None

class Delegation(BaseModel):
    """Only for a session whose work was done by responses."""
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None
    responses: Optional[ResponsesDelegationUpdateConfig] = None
