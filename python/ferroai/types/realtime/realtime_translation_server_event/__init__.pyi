"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.realtime_error_event import RealtimeErrorEvent
from ferroai.types.realtime.realtime_translation_input_transcript_delta_event import (
    RealtimeTranslationInputTranscriptDeltaEvent,
)
from ferroai.types.realtime.realtime_translation_output_audio_delta_event import (
    RealtimeTranslationOutputAudioDeltaEvent,
)
from ferroai.types.realtime.realtime_translation_output_transcript_delta_event import (
    RealtimeTranslationOutputTranscriptDeltaEvent,
)
from ferroai.types.realtime.realtime_translation_session_closed_event import RealtimeTranslationSessionClosedEvent
from ferroai.types.realtime.realtime_translation_session_created_event import RealtimeTranslationSessionCreatedEvent
from ferroai.types.realtime.realtime_translation_session_updated_event import RealtimeTranslationSessionUpdatedEvent

__all__ = ["RealtimeTranslationServerEvent"]


RealtimeTranslationServerEvent: TypeAlias = Union[
    RealtimeErrorEvent,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
]
