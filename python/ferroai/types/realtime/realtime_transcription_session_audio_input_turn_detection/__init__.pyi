"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "SemanticVad", "ServerVad"]


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Optional[Union[ServerVad, SemanticVad]]
"""As `RealtimeAudioInputTurnDetectionParam`."""

class ServerVad(BaseModel):
    type: Literal["server_vad"]
    create_response: Optional[bool] = None
    idle_timeout_ms: Optional[int] = None
    interrupt_response: Optional[bool] = None
    prefix_padding_ms: Optional[int] = None
    silence_duration_ms: Optional[int] = None
    threshold: Optional[float] = None

class SemanticVad(BaseModel):
    type: Literal["semantic_vad"]
    create_response: Optional[bool] = None
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    interrupt_response: Optional[bool] = None
