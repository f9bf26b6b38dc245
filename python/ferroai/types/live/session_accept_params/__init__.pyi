"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.built_in_voice import BuiltInVoice
from ferroai.types.live.client_delegation_param import ClientDelegationParam
from ferroai.types.live.custom_voice_param import CustomVoiceParam
from ferroai.types.live.decision_trigger_param import DecisionTriggerParam
from ferroai.types.live.decisions_delegation_config_param import DecisionsDelegationConfigParam
from ferroai.types.live.initial_item_param import InitialItemParam
from ferroai.types.live.responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Session",
    "SessionAcceptParams",
    "SessionAudio",
    "SessionAudioOutput",
    "SessionAudioOutputVoice",
    "SessionDelegation",
    "SessionDelegationDecisions",
    "SessionDelegationResponses",
]


SessionAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

class SessionAudioOutput(TypedDict, total=False):
    voice: SessionAudioOutputVoice

class SessionAudio(TypedDict, total=False):
    output: SessionAudioOutput

class SessionDelegationResponses(TypedDict, total=False):
    """A model does the work by responses, which the service makes."""
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    """As of `ClientDelegationParam`."""

class SessionDelegationDecisions(TypedDict, total=False):
    """The work is to answer questions."""
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    """As of `ClientDelegationParam`; 400 unless given."""

SessionDelegation: TypeAlias = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]

class Session(TypedDict, total=False):
    """As `MediaSessionConfigParam`, where the fields are told."""
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    type: Required[Literal["live"]]
    audio: SessionAudio
    delegation: Optional[SessionDelegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user, by which abuse is traced."""
    store: bool
    triggers: Iterable[DecisionTriggerParam]

class SessionAcceptParams(TypedDict, total=False):
    """Keyword parameters of `live.sessions.accept`."""
    session: Required[Session]
    """How the model speaks, and who does the work that it hands on."""
