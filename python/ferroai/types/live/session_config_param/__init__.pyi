"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.audio_format_param import AudioFormatParam
from ferroai.types.live.built_in_voice import BuiltInVoice
from ferroai.types.live.client_config_param import ClientConfigParam
from ferroai.types.live.client_delegation_param import ClientDelegationParam
from ferroai.types.live.custom_voice_param import CustomVoiceParam
from ferroai.types.live.decision_trigger_param import DecisionTriggerParam
from ferroai.types.live.decisions_delegation_config_param import DecisionsDelegationConfigParam
from ferroai.types.live.initial_item_param import InitialItemParam
from ferroai.types.live.responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfigParam",
]


class SessionConfigParam(TypedDict, total=False):
    """How a session over WebSocket begins."""
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    audio: Audio
    client: ClientConfigParam
    delegation: Optional[Delegation]
    """Who does the work that the model hands on; your program unless given."""
    input: Iterable[InitialItemParam]
    """What was said before, oldest first: up to 128 messages and 8,192 tokens."""
    instructions: Optional[str]
    """How to speak and when to hand work on, up to 16,384 tokens; they stay. How the work is done belongs in those of `delegation`."""
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced."""
    store: bool
    """Keeps the session, to fork it or fetch its recording; no unless given."""
    triggers: Iterable[DecisionTriggerParam]
    """One for each `event_type` at most."""

AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

class AudioOutput(TypedDict, total=False):
    voice: AudioOutputVoice
    """`marin` unless given; it stays."""

class Audio(TypedDict, total=False):
    format: AudioFormatParam
    """It stays."""
    output: AudioOutput

class DelegationResponses(TypedDict, total=False):
    """A model does the work by responses, which the service makes."""
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    """As of `ClientDelegationParam`."""

class DelegationDecisions(TypedDict, total=False):
    """The work is to answer questions."""
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    """As of `ClientDelegationParam`; 400 unless given."""

Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]
