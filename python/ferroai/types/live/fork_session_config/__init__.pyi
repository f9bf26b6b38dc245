"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.audio_format import AudioFormat
from ferroai.types.live.client_config import ClientConfig
from ferroai.types.live.responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Audio", "Delegation", "ForkSessionConfig"]


class ForkSessionConfig(BaseModel):
    """As `ForkSessionConfigParam`."""
    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[Delegation] = None
    store: Optional[bool] = None

class Audio(BaseModel):
    format: Optional[AudioFormat] = None

class Delegation(BaseModel):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None
    responses: Optional[ResponsesDelegationUpdateConfig] = None
