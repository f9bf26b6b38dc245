"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import FileTypes, SequenceNotStr
from ferroai.types.audio.transcription_include import TranscriptionInclude
from ferroai.types.audio_model import AudioModel
from ferroai.types.audio_response_format import AudioResponseFormat

__all__ = [
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    """Cuts where nobody speaks."""
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    """Milliseconds to keep from before speech was noticed."""
    silence_duration_ms: int
    """Milliseconds of silence to cut at."""
    threshold: float
    """How loud speech must be, 0 to 1."""

ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]

class TranscriptionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `audio.transcriptions.create`."""
    file: Required[FileTypes]
    """The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm."""
    model: Required[Union[str, AudioModel]]
    """`gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26."""
    chunking_strategy: Optional[ChunkingStrategy]
    """How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds."""
    include: List[TranscriptionInclude]
    """What to add to the answer."""
    keywords: SequenceNotStr[str]
    """Words that are likely to be said."""
    known_speaker_names: SequenceNotStr[str]
    """Names of the speakers whose voices `known_speaker_references` holds, in their order."""
    known_speaker_references: SequenceNotStr[str]
    """A few seconds of each known voice, as data URLs."""
    language: str
    """What is spoken, as an ISO-639-1 code: makes it faster and better."""
    languages: SequenceNotStr[str]
    """What may be spoken, as ISO-639-1 codes."""
    prompt: str
    """What was said before, or the style to keep to; in the language of the recording."""
    response_format: AudioResponseFormat
    """What comes back: `json` unless given; `text`, `srt` and `vtt` give a string."""
    temperature: float
    """How freely words are drawn, 0 to 1."""
    timestamp_granularities: List[Literal["word", "segment"]]
    """With `verbose_json`: times of words, of segments, or of both."""

class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """Keyword parameters of `audio.transcriptions.create`."""
    stream: Optional[Literal[False]]
    """Give the text while it is being written down."""

class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    """Keyword parameters of `audio.transcriptions.create`."""
    stream: Required[Literal[True]]
    """Give the text while it is being written down."""

TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
"""Keyword parameters of `audio.transcriptions.create`."""
