"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_item_create_event import ConversationItemCreateEvent
from ferroai.types.beta.realtime.conversation_item_delete_event import ConversationItemDeleteEvent
from ferroai.types.beta.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent
from ferroai.types.beta.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent
from ferroai.types.beta.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent
from ferroai.types.beta.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent
from ferroai.types.beta.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent
from ferroai.types.beta.realtime.response_cancel_event import ResponseCancelEvent
from ferroai.types.beta.realtime.response_create_event import ResponseCreateEvent
from ferroai.types.beta.realtime.session_update_event import SessionUpdateEvent
from ferroai.types.beta.realtime.transcription_session_update import TranscriptionSessionUpdate

__all__ = ["OutputAudioBufferClear", "RealtimeClientEvent"]


RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClear,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
    TranscriptionSessionUpdate,
]

class OutputAudioBufferClear(BaseModel):
    """Stops what is being played. Send `response.cancel` before. Only over WebRTC."""
    type: Literal["output_audio_buffer.clear"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
