"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union, overload
from typing_extensions import Literal

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types.audio import transcription_create_params
from ferroai.types.audio.transcription import Transcription
from ferroai.types.audio.transcription_diarized import TranscriptionDiarized
from ferroai.types.audio.transcription_include import TranscriptionInclude
from ferroai.types.audio.transcription_stream_event import TranscriptionStreamEvent
from ferroai.types.audio.transcription_verbose import TranscriptionVerbose
from ferroai.types.audio_model import AudioModel
from ferroai.types.audio_response_format import AudioResponseFormat

__all__ = ["AsyncTranscriptions", "Transcriptions"]


class Transcriptions(SyncAPIResource):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str]:
        ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Literal[True],
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[TranscriptionStreamEvent]:
        ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: bool,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str] | Stream[TranscriptionStreamEvent]:
        ...

class AsyncTranscriptions(AsyncAPIResource):
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str]:
        ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Literal[True],
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[TranscriptionStreamEvent]:
        ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: bool,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str] | AsyncStream[TranscriptionStreamEvent]:
        ...
