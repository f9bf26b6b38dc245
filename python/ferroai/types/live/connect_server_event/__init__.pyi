"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.commentary_appended_event import CommentaryAppendedEvent
from ferroai.types.live.decision_event import DecisionEvent
from ferroai.types.live.decision_item_created_event import DecisionItemCreatedEvent
from ferroai.types.live.decision_item_deleted_event import DecisionItemDeletedEvent
from ferroai.types.live.delegation_created_event import DelegationCreatedEvent
from ferroai.types.live.error_event import ErrorEvent
from ferroai.types.live.info_event import InfoEvent
from ferroai.types.live.input_audio_muted_event import InputAudioMutedEvent
from ferroai.types.live.input_audio_unmuted_event import InputAudioUnmutedEvent
from ferroai.types.live.input_transcript_delta_event import InputTranscriptDeltaEvent
from ferroai.types.live.instructions_appended_event import InstructionsAppendedEvent
from ferroai.types.live.output_audio_delta_event import OutputAudioDeltaEvent
from ferroai.types.live.output_audio_fixture_played_event import OutputAudioFixturePlayedEvent
from ferroai.types.live.output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent
from ferroai.types.live.output_transcript_delta_event import OutputTranscriptDeltaEvent
from ferroai.types.live.response_event import ResponseEvent
from ferroai.types.live.session_closed_event import SessionClosedEvent
from ferroai.types.live.session_started_event import SessionStartedEvent
from ferroai.types.live.session_updated_event import SessionUpdatedEvent
from ferroai.types.live.session_usage_updated_event import SessionUsageUpdatedEvent
from ferroai.types.live.thinking_appended_event import ThinkingAppendedEvent

__all__ = [
    "ConnectServerEvent",
    "SessionInputAudioAppend",
    "SessionPaused",
    "SessionResumed",
    "TransportAnswered",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportFailed",
    "TransportFailedError",
    "TransportRinging",
]


ConnectServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    SessionResumed,
    SessionPaused,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    TransportDtmfReceived,
    TransportDtmfSend,
    TransportDtmfSent,
    TransportRinging,
    TransportAnswered,
    TransportFailed,
]
"""What a sideband gets."""

class SessionInputAudioAppend(BaseModel):
    """What the user said, also while muted: 16-bit PCM, 24,000 Hz, one channel."""
    audio: str
    type: Literal["session.input_audio.append"]

class TransportDtmfReceived(BaseModel):
    """The caller pressed a key."""
    event: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["transport.dtmf.received"]

class TransportDtmfSend(BaseModel):
    """Replaced by `transport.dtmf.sent`; only in events kept from before."""
    event: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["transport.dtmf.send"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""

class TransportDtmfSent(BaseModel):
    """A key was pressed, as the client asked."""
    event: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["transport.dtmf.sent"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""

class TransportRinging(BaseModel):
    """The telephone at the other end rings."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    type: Literal["transport.ringing"]

class TransportAnswered(BaseModel):
    """The call was taken at the other end."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    type: Literal["transport.answered"]

class TransportFailedError(BaseModel):
    code: str
    message: str
    type: Literal["call_error"]
    param: Optional[str] = None

class TransportFailed(BaseModel):
    """The call did not come about."""
    error: TransportFailedError
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    type: Literal["transport.failed"]

class SessionResumed(BaseModel):
    """Speech has woken the model, which listens again (WebRTC)."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.resumed"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""

class SessionPaused(BaseModel):
    """The model has stopped listening after `idle_timeout_s`; the connection stays (WebRTC)."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.paused"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
