"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.realtime_translation_input_audio_buffer_append_event_param import (
    RealtimeTranslationInputAudioBufferAppendEventParam,
)
from ferroai.types.realtime.realtime_translation_session_close_event_param import (
    RealtimeTranslationSessionCloseEventParam,
)
from ferroai.types.realtime.realtime_translation_session_update_event_param import (
    RealtimeTranslationSessionUpdateEventParam,
)

__all__ = ["ConnectClientEventParam"]


ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]
