"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import FileTypes

__all__ = ["CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "VoiceCreateParams"]


VoiceCreateParams: TypeAlias = Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]

class CreateVoiceRequestAudioSample(TypedDict, total=False):
    """A voice from a recording."""
    audio_sample: Required[FileTypes]
    """Someone speaking, at most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4."""
    consent: Required[str]
    """Id of the recording in which the speaker allows it."""
    name: Required[str]
    type: Literal["audio_sample"]

class CreateVoiceRequestPrompt(TypedDict, total=False):
    """A voice from a description; it speaks in `live` only."""
    name: Required[str]
    prompt: Required[str]
    """How it should sound."""
    type: Required[Literal["prompt"]]
    model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]]
    """`auto` unless given."""
    script_hint: str
    """What it should say while it is made; made up from `prompt` unless given, refused when too short."""
