"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.audio.audio import AsyncAudio as AsyncAudio, Audio as Audio
from ferroai.resources.audio.speech import AsyncSpeech as AsyncSpeech, Speech as Speech
from ferroai.resources.audio.transcriptions import (
    AsyncTranscriptions as AsyncTranscriptions,
    Transcriptions as Transcriptions,
)
from ferroai.resources.audio.translations import AsyncTranslations as AsyncTranslations, Translations as Translations

__all__ = [
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncTranscriptions",
    "AsyncTranslations",
    "Audio",
    "Speech",
    "Transcriptions",
    "Translations",
]
