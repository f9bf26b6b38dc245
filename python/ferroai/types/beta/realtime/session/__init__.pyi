"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Session",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class Session(BaseModel):
    """A session; its fields are told at the call `create`."""
    id: Optional[str] = None
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    speed: Optional[float] = None
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    tool_choice: Optional[str] = None
    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None
    turn_detection: Optional[TurnDetection] = None
    """How the end of a turn is noticed; `None` leaves it to you."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None

class InputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]] = None

class InputAudioTranscription(BaseModel):
    language: Optional[str] = None
    model: Optional[str] = None
    prompt: Optional[str] = None

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
    """By silence (`server_vad`, as it is unless given) or by what was said (`semantic_vad`)."""
    create_response: Optional[bool] = None
    """Whether to answer at once; yes unless given."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """Only by what was said: how soon a turn is over; `auto`, which is `medium`, unless given."""
    interrupt_response: Optional[bool] = None
    """Whether an answer stops when the user begins to speak; yes unless given."""
    prefix_padding_ms: Optional[int] = None
    """Only by silence: milliseconds to keep from before speech was noticed; 300 unless given."""
    silence_duration_ms: Optional[int] = None
    """Only by silence: milliseconds of it that end a turn; 500 unless given."""
    threshold: Optional[float] = None
    """Only by silence: how loud speech must be, 0 to 1; 0.5 unless given."""
    type: Optional[Literal["server_vad", "semantic_vad"]] = None
