"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.audio.transcription_text_delta_event import TranscriptionTextDeltaEvent
from ferroai.types.audio.transcription_text_done_event import TranscriptionTextDoneEvent
from ferroai.types.audio.transcription_text_segment_event import TranscriptionTextSegmentEvent

__all__ = ["TranscriptionStreamEvent"]


TranscriptionStreamEvent: TypeAlias = Union[
    TranscriptionTextSegmentEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
]
