"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAfter",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "SessionCreateParams",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """What the time is counted from."""
    seconds: int
    """10 to 7,200."""

class ClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter

class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]
    """`near_field` for a microphone at the mouth, `far_field` for one in the room."""

class InputAudioTranscription(TypedDict, total=False):
    language: str
    """ISO-639-1, such as `en`; to say it makes the text better and quicker."""
    model: str
    prompt: str
    """What the talk is about, in a sentence; for `whisper-1` a list of words."""

class Tool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    """A JSON schema."""
    type: Literal["function"]

class TracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    """What traces that belong together have in common."""
    metadata: object
    workflow_name: str

Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

class TurnDetection(TypedDict, total=False):
    """By silence (`server_vad`, as it is unless given) or by what was said (`semantic_vad`)."""
    create_response: bool
    """Whether to answer at once; yes unless given."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """Only by what was said: how soon a turn is over; `auto`, which is `medium`, unless given."""
    interrupt_response: bool
    """Whether an answer stops when the user begins to speak; yes unless given."""
    prefix_padding_ms: int
    """Only by silence: milliseconds to keep from before speech was noticed; 300 unless given."""
    silence_duration_ms: int
    """Only by silence: milliseconds of it that end a turn; 500 unless given."""
    threshold: float
    """Only by silence: how loud speech must be, 0 to 1; 0.5 unless given."""
    type: Literal["server_vad", "semantic_vad"]

class SessionCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.realtime.sessions.create`."""
    client_secret: ClientSecret
    """When the key stops working."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given."""
    input_audio_noise_reduction: InputAudioNoiseReduction
    """Cleans the sound before anything listens to it; `None` for not at all."""
    input_audio_transcription: InputAudioTranscription
    """Has what the user says written down, too; off unless given."""
    instructions: str
    """What the model is told before anything else, its manner of speaking too. The service has its own where there are none."""
    max_response_output_tokens: Union[int, Literal["inf"]]
    """Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given."""
    modalities: List[Literal["text", "audio"]]
    """`["text"]` for no sound; both unless given."""
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """As `input_audio_format`."""
    speed: float
    """0.25 to 1.5 times the usual; 1 unless given. Only changed between answers."""
    temperature: float
    """How freely to choose, 0.6 to 1.2; 0.8 unless given, and best left there for sound."""
    tool_choice: str
    """`auto`, as it is unless given, `none`, `required`, or a function."""
    tools: Iterable[Tool]
    tracing: Tracing
    """`auto` for a trace with default names, `None` for none. Not changed once it is on."""
    turn_detection: TurnDetection
    """Who says when the user has finished; `None` to say it yourself."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """It stays once the model has spoken."""
