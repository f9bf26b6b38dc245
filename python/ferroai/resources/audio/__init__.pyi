"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.audio.audio import (
    AsyncAudio as AsyncAudio,
    AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
    Audio as Audio,
    AudioWithRawResponse as AudioWithRawResponse,
    AudioWithStreamingResponse as AudioWithStreamingResponse,
)
from ferroai.resources.audio.speech import (
    AsyncSpeech as AsyncSpeech,
    AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse,
    AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
    Speech as Speech,
    SpeechWithRawResponse as SpeechWithRawResponse,
    SpeechWithStreamingResponse as SpeechWithStreamingResponse,
)
from ferroai.resources.audio.transcriptions import (
    AsyncTranscriptions as AsyncTranscriptions,
    AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse,
    AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse,
    Transcriptions as Transcriptions,
    TranscriptionsWithRawResponse as TranscriptionsWithRawResponse,
    TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse,
)
from ferroai.resources.audio.translations import (
    AsyncTranslations as AsyncTranslations,
    AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
    Translations as Translations,
    TranslationsWithRawResponse as TranslationsWithRawResponse,
    TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
)
from ferroai.resources.audio.voice_consents import (
    AsyncVoiceConsents as AsyncVoiceConsents,
    AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse,
    AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse,
    VoiceConsents as VoiceConsents,
    VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse,
    VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse,
)
from ferroai.resources.audio.voices import (
    AsyncVoices as AsyncVoices,
    AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse,
    AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse,
    Voices as Voices,
    VoicesWithRawResponse as VoicesWithRawResponse,
    VoicesWithStreamingResponse as VoicesWithStreamingResponse,
)

__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "AsyncVoiceConsents",
    "AsyncVoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
    "VoiceConsents",
    "VoiceConsentsWithRawResponse",
    "VoiceConsentsWithStreamingResponse",
    "Voices",
    "VoicesWithRawResponse",
    "VoicesWithStreamingResponse",
]
