"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.commentary_append_event_param import CommentaryAppendEventParam
from ferroai.types.live.decision_create_event_param import DecisionCreateEventParam
from ferroai.types.live.decision_item_create_event_param import DecisionItemCreateEventParam
from ferroai.types.live.decision_item_delete_event_param import DecisionItemDeleteEventParam
from ferroai.types.live.input_audio_mute_event_param import InputAudioMuteEventParam
from ferroai.types.live.input_audio_unmute_event_param import InputAudioUnmuteEventParam
from ferroai.types.live.instructions_append_event_param import InstructionsAppendEventParam
from ferroai.types.live.output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam
from ferroai.types.live.response_create_event_param import ResponseCreateEventParam
from ferroai.types.live.response_item_create_event_param import ResponseItemCreateEventParam
from ferroai.types.live.session_close_event_param import SessionCloseEventParam
from ferroai.types.live.session_update_event_param import SessionUpdateEventParam
from ferroai.types.live.thinking_append_event_param import ThinkingAppendEventParam

__all__ = ["ConnectClientEventParam", "TransportDtmfSend"]


ConnectClientEventParam: TypeAlias = Union[
    SessionUpdateEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    TransportDtmfSend,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]
"""What a sideband may send."""

class TransportDtmfSend(TypedDict, total=False):
    """Presses a key of the telephone. Answered by `transport.dtmf.sent`. Only in calls over SIP."""
    event: Required[str]
    """One key: 0 to 9, `*`, `#`, A to D."""
    type: Required[Literal["transport.dtmf.send"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
