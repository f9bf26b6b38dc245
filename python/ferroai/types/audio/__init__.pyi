"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.audio.speech_create_params import SpeechCreateParams as SpeechCreateParams
from ferroai.types.audio.speech_model import SpeechModel as SpeechModel
from ferroai.types.audio.transcription import Transcription as Transcription
from ferroai.types.audio.transcription_create_params import TranscriptionCreateParams as TranscriptionCreateParams
from ferroai.types.audio.transcription_create_response import TranscriptionCreateResponse as TranscriptionCreateResponse
from ferroai.types.audio.transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
from ferroai.types.audio.transcription_diarized_segment import (
    TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
)
from ferroai.types.audio.transcription_include import TranscriptionInclude as TranscriptionInclude
from ferroai.types.audio.transcription_language import TranscriptionLanguage as TranscriptionLanguage
from ferroai.types.audio.transcription_segment import TranscriptionSegment as TranscriptionSegment
from ferroai.types.audio.transcription_stream_event import TranscriptionStreamEvent as TranscriptionStreamEvent
from ferroai.types.audio.transcription_text_delta_event import (
    TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
)
from ferroai.types.audio.transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from ferroai.types.audio.transcription_text_segment_event import (
    TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
)
from ferroai.types.audio.transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
from ferroai.types.audio.transcription_word import TranscriptionWord as TranscriptionWord
from ferroai.types.audio.translation import Translation as Translation
from ferroai.types.audio.translation_create_params import TranslationCreateParams as TranslationCreateParams
from ferroai.types.audio.translation_create_response import TranslationCreateResponse as TranslationCreateResponse
from ferroai.types.audio.translation_verbose import TranslationVerbose as TranslationVerbose
from ferroai.types.audio.voice import Voice as Voice
from ferroai.types.audio.voice_consent import VoiceConsent as VoiceConsent
from ferroai.types.audio.voice_consent_create_params import VoiceConsentCreateParams as VoiceConsentCreateParams
from ferroai.types.audio.voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
from ferroai.types.audio.voice_consent_list_params import VoiceConsentListParams as VoiceConsentListParams
from ferroai.types.audio.voice_consent_update_params import VoiceConsentUpdateParams as VoiceConsentUpdateParams
from ferroai.types.audio.voice_create_params import VoiceCreateParams as VoiceCreateParams
from ferroai.types.audio.voice_deleted import VoiceDeleted as VoiceDeleted

__all__ = [
    "SpeechCreateParams",
    "SpeechModel",
    "Transcription",
    "TranscriptionCreateParams",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionInclude",
    "TranscriptionLanguage",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "TranslationVerbose",
    "Voice",
    "VoiceConsent",
    "VoiceConsentCreateParams",
    "VoiceConsentDeleted",
    "VoiceConsentListParams",
    "VoiceConsentUpdateParams",
    "VoiceCreateParams",
    "VoiceDeleted",
]
