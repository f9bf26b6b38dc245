"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.realtime.conversation_item_create_event_param import ConversationItemCreateEventParam
from ferroai.types.beta.realtime.conversation_item_delete_event_param import ConversationItemDeleteEventParam
from ferroai.types.beta.realtime.conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
from ferroai.types.beta.realtime.conversation_item_truncate_event_param import ConversationItemTruncateEventParam
from ferroai.types.beta.realtime.input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
from ferroai.types.beta.realtime.input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
from ferroai.types.beta.realtime.input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
from ferroai.types.beta.realtime.response_cancel_event_param import ResponseCancelEventParam
from ferroai.types.beta.realtime.response_create_event_param import ResponseCreateEventParam
from ferroai.types.beta.realtime.session_update_event_param import SessionUpdateEventParam
from ferroai.types.beta.realtime.transcription_session_update_param import TranscriptionSessionUpdateParam

__all__ = ["OutputAudioBufferClear", "RealtimeClientEventParam"]


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]

class OutputAudioBufferClear(TypedDict, total=False):
    """Stops what is being played. Send `response.cancel` before. Only over WebRTC."""
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
