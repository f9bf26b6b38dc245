"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.conversation_item_create_event_param import ConversationItemCreateEventParam
from ferroai.types.realtime.conversation_item_delete_event_param import ConversationItemDeleteEventParam
from ferroai.types.realtime.conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
from ferroai.types.realtime.conversation_item_truncate_event_param import ConversationItemTruncateEventParam
from ferroai.types.realtime.input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
from ferroai.types.realtime.input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
from ferroai.types.realtime.input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
from ferroai.types.realtime.output_audio_buffer_clear_event_param import OutputAudioBufferClearEventParam
from ferroai.types.realtime.response_cancel_event_param import ResponseCancelEventParam
from ferroai.types.realtime.response_create_event_param import ResponseCreateEventParam
from ferroai.types.realtime.session_update_event_param import SessionUpdateEventParam

__all__ = ["RealtimeClientEventParam"]


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]
