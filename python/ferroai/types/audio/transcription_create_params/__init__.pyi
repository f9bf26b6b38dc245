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
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float

ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]

class TranscriptionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `audio.transcriptions.create`."""
    file: Required[FileTypes]
    model: Required[Union[str, AudioModel]]
    chunking_strategy: Optional[ChunkingStrategy]
    include: List[TranscriptionInclude]
    keywords: SequenceNotStr[str]
    known_speaker_names: SequenceNotStr[str]
    known_speaker_references: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    timestamp_granularities: List[Literal["word", "segment"]]

class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """Keyword parameters of `audio.transcriptions.create`."""
    stream: Optional[Literal[False]]

class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    """Keyword parameters of `audio.transcriptions.create`."""
    stream: Required[Literal[True]]

TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
"""Keyword parameters of `audio.transcriptions.create`."""
