"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.audio.speech import (
    AsyncSpeech,
    AsyncSpeechWithRawResponse,
    AsyncSpeechWithStreamingResponse,
    Speech,
    SpeechWithRawResponse,
    SpeechWithStreamingResponse,
)
from ferroai.resources.audio.transcriptions import (
    AsyncTranscriptions,
    AsyncTranscriptionsWithRawResponse,
    AsyncTranscriptionsWithStreamingResponse,
    Transcriptions,
    TranscriptionsWithRawResponse,
    TranscriptionsWithStreamingResponse,
)
from ferroai.resources.audio.translations import (
    AsyncTranslations,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    Translations,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
)
from ferroai.resources.audio.voice_consents import (
    AsyncVoiceConsents,
    AsyncVoiceConsentsWithRawResponse,
    AsyncVoiceConsentsWithStreamingResponse,
    VoiceConsents,
    VoiceConsentsWithRawResponse,
    VoiceConsentsWithStreamingResponse,
)
from ferroai.resources.audio.voices import (
    AsyncVoices,
    AsyncVoicesWithRawResponse,
    AsyncVoicesWithStreamingResponse,
    Voices,
    VoicesWithRawResponse,
    VoicesWithStreamingResponse,
)

__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
]


class Audio(SyncAPIResource):
    """Turn text into speech and speech into text."""
    @property
    def speech(self) -> Speech:
        """Read text aloud."""
    @property
    def transcriptions(self) -> Transcriptions:
        """Write down what is said."""
    @property
    def translations(self) -> Translations:
        """Write down in English what is said in any language."""
    @property
    def voice_consents(self) -> VoiceConsents:
        """Keep the recordings in which speakers allow that their voice is used."""
    @property
    def voices(self) -> Voices:
        """Make voices to speak with; not every customer may."""
    @property
    def with_raw_response(self) -> AudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse: ...

class AsyncAudio(AsyncAPIResource):
    """Turn text into speech and speech into text."""
    @property
    def speech(self) -> AsyncSpeech:
        """Read text aloud."""
    @property
    def transcriptions(self) -> AsyncTranscriptions:
        """Write down what is said."""
    @property
    def translations(self) -> AsyncTranslations:
        """Write down in English what is said in any language."""
    @property
    def voice_consents(self) -> AsyncVoiceConsents:
        """Keep the recordings in which speakers allow that their voice is used."""
    @property
    def voices(self) -> AsyncVoices:
        """Make voices to speak with; not every customer may."""
    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...

class AudioWithRawResponse:
    def __init__(self, resource: Audio) -> None: ...
    @property
    def speech(self) -> SpeechWithRawResponse: ...
    @property
    def transcriptions(self) -> TranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...
    @property
    def voice_consents(self) -> VoiceConsentsWithRawResponse: ...
    @property
    def voices(self) -> VoicesWithRawResponse: ...

class AsyncAudioWithRawResponse:
    def __init__(self, resource: AsyncAudio) -> None: ...
    @property
    def speech(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse: ...
    @property
    def voices(self) -> AsyncVoicesWithRawResponse: ...

class AudioWithStreamingResponse:
    def __init__(self, resource: Audio) -> None: ...
    @property
    def speech(self) -> SpeechWithStreamingResponse: ...
    @property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...
    @property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse: ...
    @property
    def voices(self) -> VoicesWithStreamingResponse: ...

class AsyncAudioWithStreamingResponse:
    def __init__(self, resource: AsyncAudio) -> None: ...
    @property
    def speech(self) -> AsyncSpeechWithStreamingResponse: ...
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
    @property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse: ...
    @property
    def voices(self) -> AsyncVoicesWithStreamingResponse: ...
