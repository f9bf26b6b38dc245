"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.commentary_append_event import CommentaryAppendEvent
from ferroai.types.live.decision_create_event import DecisionCreateEvent
from ferroai.types.live.decision_item_create_event import DecisionItemCreateEvent
from ferroai.types.live.decision_item_delete_event import DecisionItemDeleteEvent
from ferroai.types.live.input_audio_mute_event import InputAudioMuteEvent
from ferroai.types.live.input_audio_unmute_event import InputAudioUnmuteEvent
from ferroai.types.live.instructions_append_event import InstructionsAppendEvent
from ferroai.types.live.output_audio_fixture_play_event import OutputAudioFixturePlayEvent
from ferroai.types.live.response_create_event import ResponseCreateEvent
from ferroai.types.live.response_item_create_event import ResponseItemCreateEvent
from ferroai.types.live.session_close_event import SessionCloseEvent
from ferroai.types.live.session_update_event import SessionUpdateEvent
from ferroai.types.live.thinking_append_event import ThinkingAppendEvent

__all__ = ["ConnectClientEvent", "TransportDtmfSend"]


ConnectClientEvent: TypeAlias = Union[
    SessionUpdateEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    TransportDtmfSend,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]
"""What a sideband may send."""

class TransportDtmfSend(BaseModel):
    """Presses a key of the telephone. Answered by `transport.dtmf.sent`. Only in calls over SIP."""
    event: str
    """One key: 0 to 9, `*`, `#`, A to D."""
    type: Literal["transport.dtmf.send"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
