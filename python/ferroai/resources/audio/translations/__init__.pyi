"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union, overload
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.types.audio.translation import Translation
from ferroai.types.audio.translation_verbose import TranslationVerbose
from ferroai.types.audio_model import AudioModel

__all__ = [
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]


class Translations(SyncAPIResource):
    """Write down in English what is said in any language."""
    @property
    def with_raw_response(self) -> TranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Translation:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranslationVerbose:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> str:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Union[Translation, TranslationVerbose, str]:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """

class AsyncTranslations(AsyncAPIResource):
    """Write down in English what is said in any language."""
    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Translation:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranslationVerbose:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> str:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Union[Translation, TranslationVerbose, str]:
        """Write down in English what is said in a recording.

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Only `whisper-1`, until 2027-02-26.
            prompt: What was said before, or the style to keep to; in English.
            response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
            temperature: How freely words are drawn, 0 to 1.

        `POST /audio/translations`, https://platform.openai.com/docs/api-reference/audio
        """

class TranslationsWithRawResponse:
    def __init__(self, resource: Translations) -> None: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Translation]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranslationVerbose]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Translation] | LegacyAPIResponse[TranslationVerbose] | LegacyAPIResponse[str]: ...

class AsyncTranslationsWithRawResponse:
    def __init__(self, resource: AsyncTranslations) -> None: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Translation]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranslationVerbose]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    async def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Translation] | LegacyAPIResponse[TranslationVerbose] | LegacyAPIResponse[str]: ...

class TranslationsWithStreamingResponse:
    def __init__(self, resource: Translations) -> None: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Translation]]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[TranslationVerbose]]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[str]]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Translation]] | ResponseContextManager[APIResponse[TranslationVerbose]] | ResponseContextManager[APIResponse[str]]: ...

class AsyncTranslationsWithStreamingResponse:
    def __init__(self, resource: AsyncTranslations) -> None: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ..., temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Translation]]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranslationVerbose]]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    @deprecated("the API is giving translations up; use `audio.transcriptions`")
    def create(
        self, *, file: FileTypes, model: Union[str, AudioModel], prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Translation]] | AsyncResponseContextManager[AsyncAPIResponse[TranslationVerbose]] | AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
