"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "ClientSecret",
    "InputAudioTranscription",
    "SessionCreateResponse",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class SessionCreateResponse(BaseModel):
    """A session and the key to it."""
    client_secret: ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    output_audio_format: Optional[str] = None
    speed: Optional[float] = None
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    tool_choice: Optional[str] = None
    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None
    turn_detection: Optional[TurnDetection] = None
    """How the end of a turn is noticed; `None` leaves it to you."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None

class ClientSecret(BaseModel):
    """Lets a browser in, until it expires."""
    expires_at: int
    """Unix time in seconds."""
    value: str

class InputAudioTranscription(BaseModel):
    model: Optional[str] = None

class Tool(BaseModel):
    description: Optional[str] = None
    name: Optional[str] = None
    parameters: Optional[object] = None
    type: Optional[Literal["function"]] = None

class TracingTracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    """What traces that belong together have in common."""
    metadata: Optional[object] = None
    workflow_name: Optional[str] = None

Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

class TurnDetection(BaseModel):
    prefix_padding_ms: Optional[int] = None
    """Milliseconds to keep from before speech was noticed."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn."""
    threshold: Optional[float] = None
    """How loud speech must be, 0 to 1."""
    type: Optional[str] = None
    """`server_vad`."""
