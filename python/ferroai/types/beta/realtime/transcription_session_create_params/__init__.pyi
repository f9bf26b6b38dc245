"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAt",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "TranscriptionSessionCreateParams",
    "TurnDetection",
]


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    """What the time is counted from."""
    seconds: int
    """10 to 7,200."""

class ClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt

class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]
    """`near_field` for a microphone at the mouth, `far_field` for one in the room."""

class InputAudioTranscription(TypedDict, total=False):
    language: str
    """ISO-639-1, such as `en`; to say it makes the text better and quicker."""
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str
    """What the talk is about, in a sentence; for `whisper-1` a list of words."""

class TurnDetection(TypedDict, total=False):
    """By silence (`server_vad`) or by what was said (`semantic_vad`)."""
    create_response: bool
    """Not for sessions like these, in which nobody answers."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """Only by what was said: how soon a turn is over; `auto`, which is `medium`, unless given."""
    interrupt_response: bool
    """Not for sessions like these, in which nobody answers."""
    prefix_padding_ms: int
    """Only by silence: milliseconds to keep from before speech was noticed; 300 unless given."""
    silence_duration_ms: int
    """Only by silence: milliseconds of it that end a turn; 500 unless given."""
    threshold: float
    """Only by silence: how loud speech must be, 0 to 1; 0.5 unless given."""
    type: Literal["server_vad", "semantic_vad"]

class TranscriptionSessionCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.realtime.transcription_sessions.create`."""
    client_secret: ClientSecret
    """When the key stops working."""
    include: List[str]
    """`item.input_audio_transcription.logprobs` adds how likely the tokens of a transcript were."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given."""
    input_audio_noise_reduction: InputAudioNoiseReduction
    """Cleans the sound before anything listens to it; `None` for not at all."""
    input_audio_transcription: InputAudioTranscription
    """Which model writes, and what it is to expect."""
    modalities: List[Literal["text", "audio"]]
    """`["text"]` for no sound."""
    turn_detection: TurnDetection
    """Who says when the user has finished; `None` to say it yourself."""
