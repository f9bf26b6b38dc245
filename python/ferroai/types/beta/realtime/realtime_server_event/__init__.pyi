"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_created_event import ConversationCreatedEvent
from ferroai.types.beta.realtime.conversation_item import ConversationItem
from ferroai.types.beta.realtime.conversation_item_created_event import ConversationItemCreatedEvent
from ferroai.types.beta.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent
from ferroai.types.beta.realtime.conversation_item_input_audio_transcription_completed_event import (
    ConversationItemInputAudioTranscriptionCompletedEvent,
)
from ferroai.types.beta.realtime.conversation_item_input_audio_transcription_delta_event import (
    ConversationItemInputAudioTranscriptionDeltaEvent,
)
from ferroai.types.beta.realtime.conversation_item_input_audio_transcription_failed_event import (
    ConversationItemInputAudioTranscriptionFailedEvent,
)
from ferroai.types.beta.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent
from ferroai.types.beta.realtime.error_event import ErrorEvent
from ferroai.types.beta.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
from ferroai.types.beta.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
from ferroai.types.beta.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
from ferroai.types.beta.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
from ferroai.types.beta.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent
from ferroai.types.beta.realtime.response_audio_delta_event import ResponseAudioDeltaEvent
from ferroai.types.beta.realtime.response_audio_done_event import ResponseAudioDoneEvent
from ferroai.types.beta.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ferroai.types.beta.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ferroai.types.beta.realtime.response_content_part_added_event import ResponseContentPartAddedEvent
from ferroai.types.beta.realtime.response_content_part_done_event import ResponseContentPartDoneEvent
from ferroai.types.beta.realtime.response_created_event import ResponseCreatedEvent
from ferroai.types.beta.realtime.response_done_event import ResponseDoneEvent
from ferroai.types.beta.realtime.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent,
)
from ferroai.types.beta.realtime.response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent,
)
from ferroai.types.beta.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent
from ferroai.types.beta.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent
from ferroai.types.beta.realtime.response_text_delta_event import ResponseTextDeltaEvent
from ferroai.types.beta.realtime.response_text_done_event import ResponseTextDoneEvent
from ferroai.types.beta.realtime.session_created_event import SessionCreatedEvent
from ferroai.types.beta.realtime.session_updated_event import SessionUpdatedEvent
from ferroai.types.beta.realtime.transcription_session_updated_event import TranscriptionSessionUpdatedEvent

__all__ = [
    "ConversationItemRetrieved",
    "OutputAudioBufferCleared",
    "OutputAudioBufferStarted",
    "OutputAudioBufferStopped",
    "RealtimeServerEvent",
]


RealtimeServerEvent: TypeAlias = Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdatedEvent,
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
]
"""What the service sends."""

class ConversationItemRetrieved(BaseModel):
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]

class OutputAudioBufferStarted(BaseModel):
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The response it belongs to."""
    type: Literal["output_audio_buffer.started"]

class OutputAudioBufferStopped(BaseModel):
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The response it belongs to."""
    type: Literal["output_audio_buffer.stopped"]

class OutputAudioBufferCleared(BaseModel):
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The response it belongs to."""
    type: Literal["output_audio_buffer.cleared"]
