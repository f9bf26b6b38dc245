"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union, overload
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
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

__all__ = [
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
]


class Transcriptions(SyncAPIResource):
    """Write down what is said."""
    @property
    def with_raw_response(self) -> TranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse: ...
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
        response_format: Literal["json"] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Transcription:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranscriptionVerbose:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        response_format: Literal["diarized_json"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranscriptionDiarized:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        response_format: Literal["text", "srt", "vtt"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> str:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """

class AsyncTranscriptions(AsyncAPIResource):
    """Write down what is said."""
    @property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse: ...
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
        response_format: Literal["json"] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Transcription:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranscriptionVerbose:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        response_format: Literal["diarized_json"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranscriptionDiarized:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        response_format: Literal["text", "srt", "vtt"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> str:
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """
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
        """Write down what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
            chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
            include: What to add to the answer.
            keywords: Words that are likely to be said.
            known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
            known_speaker_references: A few seconds of each known voice, as data URLs.
            language: What is spoken, as an ISO-639-1 code: makes it faster and better.
            languages: What may be spoken, as ISO-639-1 codes.
            prompt: What was said before, or the style to keep to; in the language of the recording.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            stream: Give the text while it is being written down.
            temperature: How freely words are drawn, 0 to 1.
            timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.

        `POST /audio/transcriptions`, https://platform.openai.com/docs/api-reference/audio
        """

class TranscriptionsWithRawResponse:
    def __init__(self, resource: Transcriptions) -> None: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Transcription]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ..., response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ..., temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranscriptionVerbose]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["diarized_json"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranscriptionDiarized]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Transcription] | LegacyAPIResponse[TranscriptionVerbose] | LegacyAPIResponse[TranscriptionDiarized] | LegacyAPIResponse[str]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Literal[True], temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[TranscriptionStreamEvent]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: bool, temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Transcription] | LegacyAPIResponse[TranscriptionVerbose] | LegacyAPIResponse[TranscriptionDiarized] | LegacyAPIResponse[str] | LegacyAPIResponse[Stream[TranscriptionStreamEvent]]: ...

class AsyncTranscriptionsWithRawResponse:
    def __init__(self, resource: AsyncTranscriptions) -> None: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Transcription]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ..., response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ..., temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranscriptionVerbose]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["diarized_json"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranscriptionDiarized]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Transcription] | LegacyAPIResponse[TranscriptionVerbose] | LegacyAPIResponse[TranscriptionDiarized] | LegacyAPIResponse[str]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Literal[True], temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[TranscriptionStreamEvent]]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: bool, temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Transcription] | LegacyAPIResponse[TranscriptionVerbose] | LegacyAPIResponse[TranscriptionDiarized] | LegacyAPIResponse[str] | LegacyAPIResponse[AsyncStream[TranscriptionStreamEvent]]: ...

class TranscriptionsWithStreamingResponse:
    def __init__(self, resource: Transcriptions) -> None: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Transcription]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ..., response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ..., temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[TranscriptionVerbose]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["diarized_json"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[TranscriptionDiarized]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Transcription]] | ResponseContextManager[APIResponse[TranscriptionVerbose]] | ResponseContextManager[APIResponse[TranscriptionDiarized]] | ResponseContextManager[APIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Literal[True], temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[TranscriptionStreamEvent]]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: bool, temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Transcription]] | ResponseContextManager[APIResponse[TranscriptionVerbose]] | ResponseContextManager[APIResponse[TranscriptionDiarized]] | ResponseContextManager[APIResponse[str]] | ResponseContextManager[APIResponse[Stream[TranscriptionStreamEvent]]]: ...

class AsyncTranscriptionsWithStreamingResponse:
    def __init__(self, resource: AsyncTranscriptions) -> None: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ..., response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ..., temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionVerbose]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["diarized_json"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionDiarized]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ..., timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription]] | AsyncResponseContextManager[AsyncAPIResponse[TranscriptionVerbose]] | AsyncResponseContextManager[AsyncAPIResponse[TranscriptionDiarized]] | AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: Literal[True], temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ..., keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ..., language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ..., prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ..., stream: bool, temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription]] | AsyncResponseContextManager[AsyncAPIResponse[TranscriptionVerbose]] | AsyncResponseContextManager[AsyncAPIResponse[TranscriptionDiarized]] | AsyncResponseContextManager[AsyncAPIResponse[str]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
