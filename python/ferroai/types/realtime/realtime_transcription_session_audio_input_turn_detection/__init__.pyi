"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "SemanticVad", "ServerVad"]


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Optional[Union[ServerVad, SemanticVad]]
"""How the service knows that the user has finished."""

class ServerVad(BaseModel):
    """By silence."""
    type: Literal["server_vad"]
    create_response: Optional[bool] = None
    """Whether to answer at once; yes unless given."""
    idle_timeout_ms: Optional[int] = None
    """Milliseconds, 5,000 to 30,000, of nobody speaking after which the model speaks up; never unless given. They count from when its last answer has been heard."""
    interrupt_response: Optional[bool] = None
    """Whether an answer stops when the user begins to speak; yes unless given."""
    prefix_padding_ms: Optional[int] = None
    """Milliseconds to keep from before speech was noticed; 300 unless given."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn; 500 unless given. Fewer make it answer sooner, also into a pause."""
    threshold: Optional[float] = None
    """How loud speech must be, 0 to 1; 0.5 unless given."""

class SemanticVad(BaseModel):
    """By what was said: a sentence that trails off is waited for."""
    type: Literal["semantic_vad"]
    create_response: Optional[bool] = None
    """Whether to answer at once; yes unless given."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """Waits 8 seconds at most when `low`, 4 when `medium`, 2 when `high`; `auto`, which is `medium`, unless given."""
    interrupt_response: Optional[bool] = None
    """Whether an answer stops when the user begins to speak; yes unless given."""
