"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.live.commentary_append_event import CommentaryAppendEvent
from ferroai.types.live.decision_create_event import DecisionCreateEvent
from ferroai.types.live.decision_item_create_event import DecisionItemCreateEvent
from ferroai.types.live.decision_item_delete_event import DecisionItemDeleteEvent
from ferroai.types.live.fork_session_start_event import ForkSessionStartEvent
from ferroai.types.live.input_audio_append_event import InputAudioAppendEvent
from ferroai.types.live.input_audio_mute_event import InputAudioMuteEvent
from ferroai.types.live.input_audio_unmute_event import InputAudioUnmuteEvent
from ferroai.types.live.instructions_append_event import InstructionsAppendEvent
from ferroai.types.live.output_audio_fixture_play_event import OutputAudioFixturePlayEvent
from ferroai.types.live.response_create_event import ResponseCreateEvent
from ferroai.types.live.response_item_create_event import ResponseItemCreateEvent
from ferroai.types.live.session_close_event import SessionCloseEvent
from ferroai.types.live.session_update_event import SessionUpdateEvent
from ferroai.types.live.thinking_append_event import ThinkingAppendEvent

__all__ = ["ForkClientEvent"]


ForkClientEvent: TypeAlias = Union[
    ForkSessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
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
