"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, deprecated

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.types.audio.translation import Translation
from ferroai.types.audio.translation_verbose import TranslationVerbose
from ferroai.types.audio_model import AudioModel

__all__ = ["AsyncTranslations", "Translations"]


class Translations(SyncAPIResource):
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
        ...

class AsyncTranslations(AsyncAPIResource):
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
        ...
