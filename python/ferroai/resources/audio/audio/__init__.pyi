"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.audio.speech import AsyncSpeech, Speech
from ferroai.resources.audio.transcriptions import AsyncTranscriptions, Transcriptions
from ferroai.resources.audio.translations import AsyncTranslations, Translations

__all__ = ["AsyncAudio", "Audio"]


class Audio(SyncAPIResource):
    @property
    def speech(self) -> Speech:
        ...
    @property
    def transcriptions(self) -> Transcriptions:
        ...
    @property
    def translations(self) -> Translations:
        ...

class AsyncAudio(AsyncAPIResource):
    @property
    def speech(self) -> AsyncSpeech:
        ...
    @property
    def transcriptions(self) -> AsyncTranscriptions:
        ...
    @property
    def translations(self) -> AsyncTranslations:
        ...
