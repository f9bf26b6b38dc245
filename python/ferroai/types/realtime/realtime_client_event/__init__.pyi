"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.conversation_item_create_event import ConversationItemCreateEvent
from ferroai.types.realtime.conversation_item_delete_event import ConversationItemDeleteEvent
from ferroai.types.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent
from ferroai.types.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent
from ferroai.types.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent
from ferroai.types.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent
from ferroai.types.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent
from ferroai.types.realtime.output_audio_buffer_clear_event import OutputAudioBufferClearEvent
from ferroai.types.realtime.response_cancel_event import ResponseCancelEvent
from ferroai.types.realtime.response_create_event import ResponseCreateEvent
from ferroai.types.realtime.session_update_event import SessionUpdateEvent

__all__ = ["RealtimeClientEvent"]


RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
]
