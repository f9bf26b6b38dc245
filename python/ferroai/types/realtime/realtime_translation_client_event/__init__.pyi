"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.realtime_translation_input_audio_buffer_append_event import (
    RealtimeTranslationInputAudioBufferAppendEvent,
)
from ferroai.types.realtime.realtime_translation_session_close_event import RealtimeTranslationSessionCloseEvent
from ferroai.types.realtime.realtime_translation_session_update_event import RealtimeTranslationSessionUpdateEvent

__all__ = ["RealtimeTranslationClientEvent"]


RealtimeTranslationClientEvent: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
]
