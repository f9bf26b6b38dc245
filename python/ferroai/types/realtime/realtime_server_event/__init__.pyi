"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.conversation_created_event import ConversationCreatedEvent
from ferroai.types.realtime.conversation_item import ConversationItem
from ferroai.types.realtime.conversation_item_added import ConversationItemAdded
from ferroai.types.realtime.conversation_item_created_event import ConversationItemCreatedEvent
from ferroai.types.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent
from ferroai.types.realtime.conversation_item_done import ConversationItemDone
from ferroai.types.realtime.conversation_item_input_audio_transcription_completed_event import (
    ConversationItemInputAudioTranscriptionCompletedEvent,
)
from ferroai.types.realtime.conversation_item_input_audio_transcription_delta_event import (
    ConversationItemInputAudioTranscriptionDeltaEvent,
)
from ferroai.types.realtime.conversation_item_input_audio_transcription_failed_event import (
    ConversationItemInputAudioTranscriptionFailedEvent,
)
from ferroai.types.realtime.conversation_item_input_audio_transcription_segment import (
    ConversationItemInputAudioTranscriptionSegment,
)
from ferroai.types.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent
from ferroai.types.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
from ferroai.types.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
from ferroai.types.realtime.input_audio_buffer_dtmf_event_received_event import InputAudioBufferDtmfEventReceivedEvent
from ferroai.types.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
from ferroai.types.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
from ferroai.types.realtime.input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered
from ferroai.types.realtime.mcp_list_tools_completed import McpListToolsCompleted
from ferroai.types.realtime.mcp_list_tools_failed import McpListToolsFailed
from ferroai.types.realtime.mcp_list_tools_in_progress import McpListToolsInProgress
from ferroai.types.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent
from ferroai.types.realtime.realtime_error_event import RealtimeErrorEvent
from ferroai.types.realtime.response_audio_delta_event import ResponseAudioDeltaEvent
from ferroai.types.realtime.response_audio_done_event import ResponseAudioDoneEvent
from ferroai.types.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ferroai.types.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ferroai.types.realtime.response_content_part_added_event import ResponseContentPartAddedEvent
from ferroai.types.realtime.response_content_part_done_event import ResponseContentPartDoneEvent
from ferroai.types.realtime.response_created_event import ResponseCreatedEvent
from ferroai.types.realtime.response_done_event import ResponseDoneEvent
from ferroai.types.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
from ferroai.types.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from ferroai.types.realtime.response_mcp_call_arguments_delta import ResponseMcpCallArgumentsDelta
from ferroai.types.realtime.response_mcp_call_arguments_done import ResponseMcpCallArgumentsDone
from ferroai.types.realtime.response_mcp_call_completed import ResponseMcpCallCompleted
from ferroai.types.realtime.response_mcp_call_failed import ResponseMcpCallFailed
from ferroai.types.realtime.response_mcp_call_in_progress import ResponseMcpCallInProgress
from ferroai.types.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent
from ferroai.types.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent
from ferroai.types.realtime.response_text_delta_event import ResponseTextDeltaEvent
from ferroai.types.realtime.response_text_done_event import ResponseTextDoneEvent
from ferroai.types.realtime.session_created_event import SessionCreatedEvent
from ferroai.types.realtime.session_updated_event import SessionUpdatedEvent

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
    RealtimeErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
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
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
    ConversationItemAdded,
    ConversationItemDone,
    InputAudioBufferTimeoutTriggered,
    ConversationItemInputAudioTranscriptionSegment,
    McpListToolsInProgress,
    McpListToolsCompleted,
    McpListToolsFailed,
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallInProgress,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
]
"""What the service sends."""

class ConversationItemRetrieved(BaseModel):
    """The item that was asked for, with its sound."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]

class OutputAudioBufferStarted(BaseModel):
    """Sound of an answer begins to play. Only over WebRTC and SIP, as the two that follow."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The response it belongs to."""
    type: Literal["output_audio_buffer.started"]

class OutputAudioBufferStopped(BaseModel):
    """All of an answer has been played; after `response.done`."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The response it belongs to."""
    type: Literal["output_audio_buffer.stopped"]

class OutputAudioBufferCleared(BaseModel):
    """Playing was stopped, because the user spoke or the client asked."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The response it belongs to."""
    type: Literal["output_audio_buffer.cleared"]
